import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import css from './count-mark.module.css';

export interface CountMarkProps {
  glyph: ReactNode;
  count: number;
  /** What is counted, for the tooltip and screen readers: "2 conflicten". */
  label: string;
  /** Words after the figure where there is room, as in the status bar. */
  text?: string | undefined;
  /** Vermilion and bold: open conflicts only. */
  hot?: boolean | undefined;
  /** Keeps its place but shows nothing at zero, so that columns of counts stay aligned. */
  quietZero?: boolean | undefined;
  className?: string | undefined;
}

/** A glyph with its number: the same mark in the map, the matrix and the status bar, so each is the other's legend. */
export function CountMark({ glyph, count, label, text, hot = false, quietZero = false, className }: CountMarkProps) {
  const isHidden = quietZero && count === 0;
  const { locale } = useLocale();
  const figure = count < 1000 ? count : new Intl.NumberFormat(locale).format(count);
  return (
    <span className={clsx(css.mark, hot && css.hot, isHidden && css.hidden, className)} title={label}>
      {glyph}
      <span aria-hidden="true" className={clsx(css.count, 'num')}>
        {text === undefined ? figure : `${figure} ${text}`}
      </span>
      <span className="vh">{label}</span>
    </span>
  );
}

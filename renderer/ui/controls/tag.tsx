import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './tag.module.css';

export interface TagProps {
  /** 'conflict' is for an open conflict only; 'outline' for what is not final yet. */
  tone?: 'neutral' | 'conflict' | 'outline' | undefined;
  glyph?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A state in a word. Not a control. */
export function Tag({ tone = 'neutral', glyph, children, className }: TagProps) {
  return (
    <span className={clsx(css.tag, css[tone], className)}>
      {glyph}
      {children}
    </span>
  );
}

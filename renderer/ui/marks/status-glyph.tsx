import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './status-glyph.module.css';

export type Status = 'shared' | 'conflict' | 'decided' | 'provisional' | 'unique' | 'complementary' | 'indifferent';

export interface StatusGlyphProps {
  status: Status;
  /** Pixels; drawn on a grid of 20, so 14, 16, 20 and 24 are crisp. */
  size?: number | undefined;
  label?: string | undefined;
  className?: string | undefined;
}

/*
 * Shape first: circle with equals = the same for all; two rings that overlap = different wishes, one common zone;
 * a small ring = weighs little for everyone; rounded square with 1 = one client; the diamond is for conflicts alone.
 */
const SHAPES: Readonly<Record<Status, ReactNode>> = {
  shared: (
    <>
      <circle className={css.outline} cx="10" cy="10" r="7.6" />
      <path className={css.stroke} d="M6.7 8.3h6.6M6.7 11.7h6.6" />
    </>
  ),
  complementary: (
    <>
      <circle className={css.outline} cx="7" cy="10" r="5.2" />
      <circle className={css.outline} cx="13" cy="10" r="5.2" />
      <circle className={css.ring} cx="7" cy="10" r="5.2" />
    </>
  ),
  indifferent: <circle className={css.outline} cx="10" cy="10" r="3.4" />,
  unique: (
    <>
      <rect className={css.outline} x="3.2" y="3.2" width="13.6" height="13.6" rx="3" />
      <path className={css.stroke} d="M8.3 7.6 10.2 6.5v7.1" />
    </>
  ),
  conflict: (
    <>
      <rect className={css.fill} x="3.1" y="3.1" width="13.8" height="13.8" rx="2" transform="rotate(45 10 10)" />
      <path className={css.onFill} d="M6.6 8.2h6.8M6.6 11.8h6.8M11.9 5.8 8.1 14.2" />
    </>
  ),
  decided: (
    <>
      <rect className={css.outline} x="3.9" y="3.9" width="12.2" height="12.2" rx="1.6" transform="rotate(45 10 10)" />
      <path className={css.stroke} d="m7 10.2 2.1 2.1L13.2 8" />
    </>
  ),
  provisional: (
    <>
      <rect
        className={clsx(css.outline, css.dashed)}
        x="3.9"
        y="3.9"
        width="12.2"
        height="12.2"
        rx="1.6"
        transform="rotate(45 10 10)"
      />
      <path className={css.stroke} d="m7 10.2 2.1 2.1L13.2 8" />
    </>
  ),
};

/** How a requirement stands between the clients, as a shape. */
export function StatusGlyph({ status, size = 16, label, className }: StatusGlyphProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={clsx(css.glyph, className)} width={size} height={size} viewBox="0 0 20 20" {...spoken}>
      {label !== undefined && <title>{label}</title>}
      {SHAPES[status]}
    </svg>
  );
}

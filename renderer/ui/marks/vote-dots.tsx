import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { hueColor } from './hue.ts';
import css from './vote-dots.module.css';

export interface VoteDotsProps {
  hue: number;
  count: number;
  size?: 'sm' | 'md' | undefined;
  className?: string | undefined;
}

/** More than these are one dot with a figure: nobody counts dots beyond it. */
const most = { sm: 3, md: 6 } as const;

/** Votes in one place: a dot each, in the hue of their client. Decorative; the words stand beside it. */
export function VoteDots({ hue, count, size = 'md', className }: VoteDotsProps) {
  const isMany = count > most[size];
  return (
    <span
      className={clsx(css.dots, css[size], className)}
      style={{ '--c': hueColor(hue) } as CSSProperties}
      aria-hidden="true"
    >
      {isMany ? <b className="num">{count}</b> : Array.from({ length: count }, (_, at) => <i key={at} />)}
    </span>
  );
}

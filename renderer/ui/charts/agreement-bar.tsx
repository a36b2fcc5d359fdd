import { clsx } from 'clsx';
import css from './agreement-bar.module.css';

export interface AgreementBarProps {
  /** 0..1, where the mark stands. */
  value: number;
  /** Where the second and third part begin, 0..1. */
  limits: readonly [middle: number, high: number];
  /** The part that counts, 0 the lowest: not always where the mark stands. */
  part: 0 | 1 | 2;
  /** One sentence, such as "43% agreement: divided". */
  label: string;
  /** Words under both ends; only on a large one. */
  ends?: readonly [low: string, high: string] | undefined;
  size?: 'sm' | 'lg' | undefined;
  className?: string | undefined;
}

/** How far people agree: three parts, the one that counts in ink, with a mark at the figure. Never a traffic light. */
export function AgreementBar({ value, limits, part, label, ends, size = 'sm', className }: AgreementBarProps) {
  const edges = [0, ...limits, 1];
  return (
    <span className={clsx(css.whole, css[size], className)} role="img" aria-label={label} title={label}>
      <span className={css.bar}>
        {[0, 1, 2].map((at) => (
          <i
            key={at}
            className={clsx(at === part && css.on)}
            style={{ flexGrow: Math.max(0.001, (edges[at + 1] ?? 1) - (edges[at] ?? 0)) }}
          />
        ))}
      </span>
      <span className={css.mark} style={{ left: `${value * 100}%` }} />
      {ends && (
        <span className={css.ends}>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
    </span>
  );
}

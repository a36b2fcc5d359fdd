import { clsx } from 'clsx';
import css from './priority-bar.module.css';

export interface PriorityBarProps {
  counts: Readonly<Record<'M' | 'S' | 'C', number>>;
  /** One sentence, such as "26 must, 8 should, 1 could". */
  label: string;
  className?: string | undefined;
}

const LETTERS = ['M', 'S', 'C'] as const;

/** The shares of must, should and could as one thin bar; the lengths are the counts, the ink is the weight. */
export function PriorityBar({ counts, label, className }: PriorityBarProps) {
  return (
    <span className={clsx(css.bar, className)} role="img" aria-label={label} title={label}>
      {LETTERS.filter((letter) => counts[letter] > 0).map((letter) => (
        <i key={letter} className={css[letter]} style={{ flexGrow: counts[letter] }} />
      ))}
    </span>
  );
}

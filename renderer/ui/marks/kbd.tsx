import { clsx } from 'clsx';
import css from './kbd.module.css';

export interface KbdProps {
  /** One string per key, in the user's language: ['Ctrl', 'K']. */
  keys: readonly string[];
  /** Lighter look inside a control: 'ink' on an ink surface, 'quiet' inside a segment. */
  tone?: 'paper' | 'ink' | 'quiet' | undefined;
  className?: string | undefined;
}

/** A shortcut as key caps. Hidden from screen readers where the control already announces it (`aria-keyshortcuts`). */
export function Kbd({ keys, tone = 'paper', className }: KbdProps) {
  return (
    <span className={clsx(css.keys, className)}>
      {keys.map((key, at) => (
        <kbd key={`${at} ${key}`} className={clsx(css.key, css[tone])}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

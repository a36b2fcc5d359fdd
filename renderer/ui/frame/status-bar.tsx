import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './status-bar.module.css';

export interface StatusBarProps {
  label: string;
  /** Counts, with the glyphs of the map. */
  children: ReactNode;
  /** Place, shortcuts, and that nothing leaves the computer. */
  end?: ReactNode;
  className?: string | undefined;
}

export function StatusBar({ label, children, end, className }: StatusBarProps) {
  return (
    <footer className={clsx(css.bar, className)} aria-label={label}>
      <div>{children}</div>
      <div>{end}</div>
    </footer>
  );
}

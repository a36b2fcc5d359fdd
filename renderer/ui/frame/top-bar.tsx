import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './top-bar.module.css';

export interface TopBarProps {
  /** Left: what is open and where it stands. */
  children: ReactNode;
  /** Right: search, undo and redo, save state, windows. */
  end?: ReactNode;
  className?: string | undefined;
}

export function TopBar({ children, end, className }: TopBarProps) {
  return (
    <header className={clsx(css.bar, className)}>
      {children}
      {end !== undefined && <div className={css.end}>{end}</div>}
    </header>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import css from './toolbar.module.css';

export interface ToolbarProps {
  label: string;
  children: ReactNode;
  /** Pushed to the right. */
  end?: ReactNode;
  className?: string | undefined;
}

/** The controls of one screen; Tab enters it once, arrow keys move inside. */
export function Toolbar({ label, children, end, className }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={clsx(css.toolbar, className)}>
      {children}
      {end !== undefined && <div className={css.end}>{end}</div>}
    </AriaToolbar>
  );
}

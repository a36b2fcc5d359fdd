import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './button-group.module.css';

export interface ButtonGroupProps {
  label: string;
  children: ReactNode;
  className?: string | undefined;
}

/** Icon buttons that belong together, without space between them: undo and redo. */
export function ButtonGroup({ label, children, className }: ButtonGroupProps) {
  return (
    <div role="group" aria-label={label} className={clsx(css.group, className)}>
      {children}
    </div>
  );
}

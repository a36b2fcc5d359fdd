import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './inline-error.module.css';

export interface InlineErrorProps {
  children: ReactNode;
  className?: string | undefined;
}

/** Under a field: what is wrong and what was probably meant. A circle, never the diamond of a conflict. */
export function InlineError({ children, className }: InlineErrorProps) {
  return (
    <span className={clsx(css.error, className)}>
      <Icon icon={CircleAlert} size={14} stroke={2} />
      <span>{children}</span>
    </span>
  );
}

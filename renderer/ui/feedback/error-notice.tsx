import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './error-notice.module.css';

export interface ErrorNoticeProps {
  /** What happened. */
  title: string;
  /** Where the work is now. */
  children: ReactNode;
  /** What one can do: buttons, the best one first and primary. */
  actions?: ReactNode;
  /** Detail for a helpdesk, such as a code and a path. */
  detail?: string | undefined;
  className?: string | undefined;
}

/** Something failed: what happened, where the work is, what one can do. A circle, never the diamond of a conflict. */
export function ErrorNotice({ title, children, actions, detail, className }: ErrorNoticeProps) {
  return (
    <div className={clsx(css.notice, className)} role="alert">
      <div className={css.head}>
        <Icon icon={CircleAlert} size={18} stroke={2} />
        <b>{title}</b>
      </div>
      <div className={css.text}>{children}</div>
      {detail !== undefined && <code className={css.detail}>{detail}</code>}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './empty-state.module.css';

export type EmptyArt = 'lanes' | 'table' | 'list' | 'search';

export interface EmptyStateProps {
  art: EmptyArt;
  title: string;
  /** What belongs here and when it makes sense to fill it. */
  children: ReactNode;
  /** The two ways to fill it. */
  actions?: ReactNode;
  /** All there is on the screen: it stands in the middle of what is left of it. */
  isAlone?: boolean;
  className?: string | undefined;
}

const ART: Readonly<Record<EmptyArt, ReactNode>> = {
  lanes: (
    <>
      <rect x="4" y="6" width="40" height="60" rx="6" />
      <rect x="60" y="6" width="40" height="60" rx="6" />
      <rect x="116" y="6" width="40" height="60" rx="6" />
    </>
  ),
  table: (
    <>
      <rect x="16" y="6" width="128" height="60" rx="6" />
      <path d="M16 24h128M16 45h128M60 6v60M102 6v60" />
    </>
  ),
  list: (
    <>
      <rect x="28" y="6" width="104" height="16" rx="5" />
      <rect x="28" y="28" width="104" height="16" rx="5" />
      <rect x="28" y="50" width="104" height="16" rx="5" />
    </>
  ),
  search: (
    <>
      <circle cx="74" cy="32" r="24" />
      <path d="m92 50 18 18" />
    </>
  ),
};

/** Nothing here yet: what belongs here, when, and how. Dashed line art, no mascots. */
export function EmptyState({ art, title, children, actions, isAlone = false, className }: EmptyStateProps) {
  return (
    <div className={clsx(css.empty, isAlone && css.alone, className)}>
      <svg className={css.art} width="160" height="72" viewBox="0 0 160 72" aria-hidden="true">
        {ART[art]}
      </svg>
      <h2 className={css.title}>{title}</h2>
      <p className={css.text}>{children}</p>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

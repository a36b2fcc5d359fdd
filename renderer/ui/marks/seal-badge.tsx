import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { hueColor } from './hue.ts';
import css from './seal-badge.module.css';

export type Seal = 'confirmed' | 'pending' | 'refused';

export interface SealBadgeProps {
  hue: number;
  letters: string;
  seal: Seal;
  /** Who and what, in words. */
  name: string;
  className?: string | undefined;
}

/** A party's badge with its seal: a check in ink, an empty dashed place, or a cross in the colour of conflicts. */
export function SealBadge({ hue, letters, seal, name, className }: SealBadgeProps) {
  return (
    <span
      className={clsx(css.seal, className)}
      style={{ '--c': hueColor(hue) } as CSSProperties}
      role="img"
      aria-label={name}
      title={name}
    >
      <b className={css.letters}>{letters}</b>
      <svg className={clsx(css.sign, css[seal])} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {seal === 'confirmed' && <path d="m4 8.4 2.6 2.6L12 5.4" />}
        {seal === 'refused' && <path d="m4.8 4.8 6.4 6.4M11.2 4.8l-6.4 6.4" />}
      </svg>
    </span>
  );
}

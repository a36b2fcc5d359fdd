import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import css from './client-badge.module.css';
import { hueColor } from './hue.ts';

export type BadgeSize = 'xs' | 'sm' | 'md' | 'lg';

export interface ClientBadgeProps {
  /** Counts from 1 and repeats after 12. */
  hue: number;
  letters: string;
  size?: BadgeSize | undefined;
  /** Switched off in a scenario: place and letters stay, the fill goes. */
  off?: boolean | undefined;
  /** The full name, for the tooltip and screen readers. Leave out where the name stands beside the badge. */
  name?: string | undefined;
  className?: string | undefined;
}

/** A client: filled square with two letters in a hue of its own. Never a hue without its letters. */
export function ClientBadge({ hue, letters, size = 'sm', off = false, name, className }: ClientBadgeProps) {
  const spoken = name === undefined ? {} : { role: 'img', 'aria-label': name, title: name };
  return (
    <span
      className={clsx(css.badge, css[size], off && css.off, className)}
      style={{ '--c': hueColor(hue) } as CSSProperties}
      {...spoken}
    >
      {letters}
    </span>
  );
}

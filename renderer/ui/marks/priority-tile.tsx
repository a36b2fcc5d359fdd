import { clsx } from 'clsx';
import css from './priority-tile.module.css';

export type PriorityLetter = 'M' | 'S' | 'C' | 'W';

export interface PriorityTileProps {
  /** `null` draws an empty place: no priority given yet. */
  priority: PriorityLetter | null;
  size?: 'xs' | 'sm' | 'lg' | undefined;
  /** What the letter stands for, for the tooltip and screen readers. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A priority is ink weight: M solid, S heavy edge, C thin edge, W dashed and struck through. */
export function PriorityTile({ priority, size = 'sm', label, className }: PriorityTileProps) {
  const spoken = label === undefined ? {} : { role: 'img', 'aria-label': label, title: label };
  return (
    <span className={clsx(css.tile, css[size], css[priority ?? 'none'], className)} {...spoken}>
      {priority ?? '–'}
    </span>
  );
}

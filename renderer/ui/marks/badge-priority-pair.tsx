import { clsx } from 'clsx';
import css from './badge-priority-pair.module.css';
import { ClientBadge } from './client-badge.tsx';
import { type PriorityLetter, PriorityTile } from './priority-tile.tsx';

export interface BadgePriorityPairProps {
  hue: number;
  letters: string;
  priority: PriorityLetter | null;
  /** One text for the pair, such as "Oosterwaard, must have". */
  label?: string | undefined;
  className?: string | undefined;
}

/** Who wants it, how much: the badge and the tile as one word. */
export function BadgePriorityPair({ hue, letters, priority, label, className }: BadgePriorityPairProps) {
  const spoken = label === undefined ? {} : { role: 'img', 'aria-label': label, title: label };
  return (
    <span className={clsx(css.pair, className)} {...spoken}>
      <ClientBadge hue={hue} letters={letters} size="xs" className={css.badge} />
      <PriorityTile priority={priority} size="xs" className={css.tile} />
    </span>
  );
}

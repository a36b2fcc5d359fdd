import { hueColor } from './hue.ts';

export interface GroupBadgeProps {
  /** Hues of the members in their fixed order; from five members on the first four show. */
  hues: readonly number[];
  size?: number | undefined;
  name?: string | undefined;
  className?: string | undefined;
}

const MOST = 4;
const GAP = 1.2;
/** The grid is 24, of which 20 is ink. */
const INK = 20;

/** A group of clients (a shared service centre): a stripe in the hue of each member. */
export function GroupBadge({ hues, size = 24, name, className }: GroupBadgeProps) {
  const shown = hues.slice(0, MOST);
  const height = (INK - GAP * (shown.length - 1)) / shown.length;
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 24 24" {...spoken}>
      {shown.map((hue, stripe) => (
        <rect
          key={hue}
          x="2"
          y={2 + stripe * (height + GAP)}
          width="20"
          height={height}
          rx="1.2"
          style={{ fill: hueColor(hue), forcedColorAdjust: 'none' }}
        />
      ))}
    </svg>
  );
}

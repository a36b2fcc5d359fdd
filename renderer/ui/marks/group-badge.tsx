import { hueColor } from './hue.ts';

export interface GroupBadgeProps {
  /** Hues of the members in their fixed order; from five members on the first four show. */
  hues: readonly number[];
  size?: number | undefined;
  name?: string | undefined;
  className?: string | undefined;
}

const STRIPES = 4;
const PITCH = 5.3;

/** A group of clients (a shared service centre): four stripes in the hues of its members. */
export function GroupBadge({ hues, size = 24, name, className }: GroupBadgeProps) {
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 24 24" {...spoken}>
      {Array.from({ length: STRIPES }, (_, stripe) => {
        const hue = hues[stripe];
        const y = 2 + stripe * PITCH;
        return (
          <rect
            key={stripe}
            x="2"
            y={y}
            width="20"
            height="4.1"
            rx="1.2"
            style={{ fill: hue === undefined ? 'var(--line-2)' : hueColor(hue), forcedColorAdjust: 'none' }}
          />
        );
      })}
    </svg>
  );
}

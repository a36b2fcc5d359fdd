import type { MomentKind } from '#src/dossier/moment.ts';
import css from './event-sign.module.css';

const lightning = 'M1.5-8-5.6 1.4h4.4L-1.5 8 5.6-1.4H1.2Z';
const hexagon = 'M-4.2-7h8.4L8 0 4.2 7h-8.4L-8 0Z';
const halfHexagon = 'M0-7h4.2L8 0 4.2 7H0Z';

/** Circle = together, square = contract, with a minus = penalty, lightning = trouble (filled while open), half a hexagon = new owner. */
export function DrawnEvent({ kind, isOpen }: { kind: MomentKind | 'friction'; isOpen: boolean }) {
  switch (kind) {
    case 'meeting':
    case 'visit':
    case 'exercise':
      return <circle className={css.together} r="5.5" />;
    case 'penalty':
      return (
        <>
          <rect className={css.contract} x="-6.5" y="-6.5" width="13" height="13" rx="1.5" />
          <path className={css.minus} d="M-3.5 0h7" />
        </>
      );
    case 'invoice':
      return (
        <rect className={isOpen ? css.contract : css.together} x="-5.5" y="-5.5" width="11" height="11" rx="1.5" />
      );
    case 'incident':
    case 'friction':
      return <path className={isOpen ? css.trouble : css.solved} d={lightning} />;
    case 'changeOfControl':
      return (
        <>
          <path className={css.together} d={hexagon} />
          <path className={css.contract} d={halfHexagon} />
        </>
      );
    case 'other':
      return <circle className={css.contract} r="3" />;
  }
}

/** The same by itself, in a line of words. */
export function EventSign({
  kind,
  isOpen,
  size = 20,
}: {
  kind: MomentKind | 'friction';
  isOpen: boolean;
  size?: number;
}) {
  return (
    <svg width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true">
      <DrawnEvent kind={kind} isOpen={isOpen} />
    </svg>
  );
}

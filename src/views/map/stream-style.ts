import { assertNever } from '#src/base/assert-never.ts';
import type { MapLens } from '#src/dossier/map-lens.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Stream } from './streams.ts';

/** How a line is drawn; ink weight carries the priority, alpha carries what the lens asks about. */
export type LineStyle = {
  /** World units. */
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
  /** Wide line in the colour of the canvas underneath, so that it stands free of the others. */
  readonly isCased: boolean;
};

/** How full the map is, which every line has to reckon with. */
export type Crowd = {
  /** Requirements in the thickest bundle, which bundles are drawn in proportion to. */
  readonly largest: number;
  /** 0 = few lines speak, each at full strength; 1 = so many that each must whisper to leave a pattern. */
  readonly hush: number;
  /** Lines the lens does not ask about are left out. */
  readonly isFull: boolean;
  /** Among bubbles and rectangles every line is a bundle, and only those of what is looked at stand out. */
  readonly isOverview: boolean;
};

const widths: Readonly<Record<Priority, number>> = { M: 3.25, S: 2.25, C: 1.25, W: 1 };
const dashes: Readonly<Record<Priority, readonly number[]>> = { M: [], S: [], C: [5, 4], W: [1.5, 3] };
const thinnestBundle = 1.25;
const thickestBundle = 4;

/** Up to here lines can be told apart at full strength; from the second on only their pattern can. */
const calm = 60;
const crowded = 240;
/** [P12] More lines than this, and only those of the lens and the selection are drawn. */
export const lineLimit = 400;

export function crowdOf(streams: readonly Stream[], lens: MapLens, isOverview = false): Crowd {
  let largest = 1;
  let speaking = 0;
  for (const stream of streams) {
    largest = Math.max(largest, stream.count);
    if (isAskedAbout(stream, lens)) speaking += 1;
  }
  const hush = Math.min(1, Math.max(0, (speaking - calm) / (crowded - calm)));
  return { largest, hush, isFull: streams.length > lineLimit, isOverview };
}

/** `isSpoken`: it belongs to the selection or to the node under the pointer. Null: not drawn. */
export function streamStyle(stream: Stream, lens: MapLens, isSpoken: boolean, crowd: Crowd): LineStyle | null {
  if (crowd.isFull && !isSpoken && !isAskedAbout(stream, lens)) return null;
  const { hush } = crowd;
  const isBundle = stream.count > 1 || stream.target.startsWith('theme.');
  const share = Math.sqrt(stream.count / crowd.largest);
  const thickest = thickestBundle - hush * (isSpoken ? 1 : 2);
  const own = widths[stream.priority] * (isSpoken ? 1 : 1 - 0.4 * hush);
  return {
    width: isBundle ? thinnestBundle + (thickest - thinnestBundle) * share : own,
    dash: isBundle ? [] : dashes[stream.priority],
    alpha: isSpoken ? 1 : crowd.isOverview ? overviewAlpha(stream, lens, hush) : quietAlpha(stream, lens, hush),
    isCased: isSpoken,
  };
}

/** What the lens makes stand out. */
function isAskedAbout(stream: Stream, lens: MapLens): boolean {
  switch (lens) {
    case 'conflicts':
      return stream.isClashing;
    case 'sharing':
      return stream.isUnique;
    case 'coverage':
    case 'trust':
      return false;
    default:
      return assertNever(lens);
  }
}

function overviewAlpha(stream: Stream, lens: MapLens, hush: number): number {
  return isAskedAbout(stream, lens) ? 0.32 - 0.2 * hush : 0.12 - 0.06 * hush;
}

function quietAlpha(stream: Stream, lens: MapLens, hush: number): number {
  switch (lens) {
    case 'conflicts':
      return stream.isClashing ? 0.9 - 0.6 * hush : 0.16 - 0.08 * hush;
    case 'sharing':
      return stream.isUnique ? 1 - 0.5 * hush : 0.4 - 0.25 * hush;
    case 'coverage':
    case 'trust':
      return 0.08;
    default:
      return assertNever(lens);
  }
}

import { assertNever } from '#src/base/assert-never.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Stream } from './streams.ts';

export type MapLens = 'conflicts' | 'sharing' | 'coverage';

/** How a line is drawn; ink weight carries the priority, alpha carries what the lens asks about. */
export type LineStyle = {
  /** World units. */
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
  /** Wide line in the colour of the canvas underneath, so that it stands free of the others. */
  readonly isCased: boolean;
};

const widths: Readonly<Record<Priority, number>> = { M: 3.25, S: 2.25, C: 1.25, W: 1 };
const dashes: Readonly<Record<Priority, readonly number[]>> = { M: [], S: [], C: [5, 4], W: [1.5, 3] };
const thinnestBundle = 1.25;
const thickestBundle = 4;

/**
 * `isSpoken`: it belongs to the selection or to the node under the pointer.
 * `largest`: requirements in the thickest bundle on the map, which bundles are drawn in proportion to.
 */
export function streamStyle(stream: Stream, lens: MapLens, isSpoken: boolean, largest: number): LineStyle {
  const isBundle = stream.target.startsWith('theme.');
  const share = Math.sqrt(stream.count / Math.max(1, largest));
  return {
    width: isBundle ? thinnestBundle + (thickestBundle - thinnestBundle) * share : widths[stream.priority],
    dash: isBundle ? [] : dashes[stream.priority],
    alpha: isSpoken ? 1 : quietAlpha(stream, lens),
    isCased: isSpoken,
  };
}

function quietAlpha(stream: Stream, lens: MapLens): number {
  switch (lens) {
    case 'conflicts':
      return stream.isClashing ? 0.9 : 0.16;
    case 'sharing':
      return stream.isUnique ? 1 : 0.4;
    case 'coverage':
      return 0.08;
    default:
      return assertNever(lens);
  }
}

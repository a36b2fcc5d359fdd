import { byOrder } from '#src/base/order.ts';
import { write } from '#src/views/picture/draw.ts';
import { ball } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import type { Stage } from './scene-words.ts';

/** Up to here every supplier has a ball of its own, in the order of the lane; the lane's title names the columns. */
export const ballsUpTo = 6;
const pitch = 21;

/** How far each supplier fills something, ending at `right`; for many suppliers how many fill it fully, partly and not. */
export function fitsShapes(
  { part, measure }: Stage,
  fitOf: (supplier: string) => number | null,
  right: number,
  y: number,
): { readonly shapes: readonly Shape[]; readonly width: number } {
  const fits = part.suppliers.toSorted(byOrder).map(({ id }) => fitOf(id));
  if (fits.length <= ballsUpTo) {
    const width = Math.max(0, fits.length * pitch - 5);
    return { width, shapes: fits.map((fit, index) => ball(fit, right - width + index * pitch, y)) };
  }
  const count = (test: (fit: number) => boolean): number => fits.filter((fit) => fit !== null && test(fit)).length;
  const tally = [
    [0, count((fit) => fit === 0)],
    [0.5, count((fit) => fit > 0 && fit < 1)],
    [1, count((fit) => fit === 1)],
  ] as const;
  let x = right;
  const shapes = tally.flatMap(([fit, number]): readonly Shape[] => {
    const figure = write(measure, String(number), x, y, { size: 12, fill: paper.ink2, anchor: 'end' });
    x -= figure.width + 20;
    const mark = ball(fit, x, y);
    x -= 5;
    return [mark, ...figure.shapes];
  });
  return { shapes, width: right - x - 5 };
}

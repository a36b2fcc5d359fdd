import type { Pen } from './pen.ts';

/** More marks than there are, on all the places between pixels where they stand. */
const most = 400;

/** Marks as they were drawn once: a picture costs a third of its paths and letters. */
export type Stamps = Map<string, HTMLCanvasElement>;

/**
 * Draws a mark `size` pixels wide and high at (x, y), or puts the picture of it there. `draw` gets a pen and a place of the
 * same part of a pixel.
 */
export function stamp(
  pen: Pen,
  name: string,
  [x, y, size]: readonly [x: number, y: number, size: number],
  draw: (pen: Pen, x: number, y: number) => void,
): void {
  const { scale, stamps } = pen;
  const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
  const [right, down] = [x - left / scale, y - top / scale];
  const key = `${name} ${right.toFixed(3)} ${down.toFixed(3)}`;
  let picture = stamps.get(key);
  if (picture === undefined) {
    if (stamps.size >= most) stamps.clear();
    picture = document.createElement('canvas');
    picture.width = Math.ceil((size + 1) * scale);
    picture.height = picture.width;
    const context = picture.getContext('2d');
    if (context === null) return;
    context.scale(scale, scale);
    draw({ ...pen, context }, right, down);
    stamps.set(key, picture);
  }
  pen.context.drawImage(picture, left / scale, top / scale, picture.width / scale, picture.height / scale);
}

import { hexagonPath } from '#src/base/hexagon.ts';
import type { StandsAs } from '#src/views/words/stands-as.ts';
import type { Pen } from './pen.ts';

/** The shapes of `StatusGlyph` on their grid of 20, for a canvas. */
const drawings = {
  diamond: 'M10 .9 19.1 10 10 19.1 .9 10Z',
  unequal: 'M6.6 8.2h6.8M6.6 11.8h6.8M11.9 5.8 8.1 14.2',
  shared: 'M2.4 10a7.6 7.6 0 1 0 15.2 0a7.6 7.6 0 1 0 -15.2 0M6.7 8.3h6.6M6.7 11.7h6.6',
  complementary: 'M1.8 10a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0 -10.4 0M7.8 10a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0 -10.4 0',
  unique: 'M6.2 3.2h7.6a3 3 0 0 1 3 3v7.6a3 3 0 0 1-3 3H6.2a3 3 0 0 1-3-3V6.2a3 3 0 0 1 3-3ZM8.3 7.6 10.2 6.5v7.1',
  indifferent: 'M6.6 10a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0',
  decided: 'M10 1.4 18.6 10 10 18.6 1.4 10Z',
  tick: 'm7 10.2 2.1 2.1L13.2 8',
  hexagon: hexagonPath,
} as const;

const paths = new Map<string, Path2D>();

/** Made when first drawn: a path exists only where there is something to draw on. */
function shape(name: keyof typeof drawings): Path2D {
  const path = paths.get(name) ?? new Path2D(drawings[name]);
  paths.set(name, path);
  return path;
}

/** How a requirement stands, as its shape; `size` units wide with its middle at (x, y). */
export function glyph({ context, palette }: Pen, stands: StandsAs, x: number, y: number, size: number): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 20, size / 20);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (stands === 'conflicting') {
    context.fillStyle = palette.conflict;
    context.fill(shape('diamond'));
    context.strokeStyle = palette.onConflict;
    context.lineWidth = 1.9;
    context.stroke(shape('unequal'));
  } else if (stands === 'decided' || stands === 'provisional') {
    context.strokeStyle = palette.ink2;
    context.lineWidth = 1.7;
    context.stroke(shape('tick'));
    if (stands === 'provisional') context.setLineDash([2.4, 2.6]);
    context.stroke(shape('decided'));
  } else {
    context.strokeStyle = palette.ink2;
    context.lineWidth = 1.7;
    context.stroke(shape(stands));
  }
  context.restore();
}

/** A supplier's outline on a grid of 28 by 24, from its left top. */
export function hexagon({ context, palette }: Pen, x: number, y: number, width: number): void {
  context.save();
  context.translate(x, y);
  context.scale(width / 28, width / 28);
  context.fillStyle = palette.surface;
  context.fill(shape('hexagon'));
  context.strokeStyle = palette.ink2;
  context.lineWidth = 1.5;
  context.stroke(shape('hexagon'));
  context.restore();
}

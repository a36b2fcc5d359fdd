import type { Bar } from './scale.ts';

/** Slices of an open end, from the body outwards; what remains of the ink in each. Thin bars only get the tip. */
const FADE = [0.6, 0.3] as const;
const FADING_PX = 8;

export interface BarShape {
  body: string;
  /** The open ends: ever paler arrow slices. */
  fades: readonly { d: string; opacity: number }[];
}

/**
 * The outline of a bar `height` pixels thick with its top at `y`. A bounded end is round, an unbounded end leaves in an
 * arrow whose slices fade: it goes on, no one said how far.
 */
export function barShape(bar: Bar, y: number, height: number): BarShape {
  const tip = height / 2;
  const slice = height / 4;
  const pitch = slice * 1.75;
  const room = (FADE.length * pitch + tip) * (Number(bar.isOpenStart) + Number(bar.isOpenEnd));
  const isFading = height >= FADING_PX && bar.width >= room + height;
  const inset = isFading ? FADE.length * pitch : 0;
  const start = bar.x + (bar.isOpenStart ? inset : 0);
  const end = bar.x + bar.width - (bar.isOpenEnd ? inset : 0);
  const r = Math.min(height / 2, (end - start) / 2);
  const head = bar.isOpenStart ? `M${start} ${y + tip}L${start + r} ${y}` : `M${start + r} ${y}`;
  const right = bar.isOpenEnd
    ? `H${end - r}L${end} ${y + tip}L${end - r} ${y + height}`
    : `H${end - r}A${r} ${tip} 0 0 1 ${end - r} ${y + height}`;
  const left = bar.isOpenStart ? `H${start + r}Z` : `H${start + r}A${r} ${tip} 0 0 1 ${start + r} ${y}Z`;
  const fades = isFading ? fadesOf(bar, start, end, y, height, slice, pitch) : [];
  return { body: head + right + left, fades };
}

function fadesOf(bar: Bar, start: number, end: number, y: number, height: number, slice: number, pitch: number) {
  const tip = height / 2;
  const chevron = (x: number, direction: 1 | -1) =>
    `M${x} ${y + tip}l${-tip * direction} ${-tip}h${-slice * direction}l${tip * direction} ${tip}l${-tip * direction} ${tip}h${slice * direction}Z`;
  return FADE.flatMap((opacity, index) => [
    ...(bar.isOpenEnd ? [{ d: chevron(end + (index + 1) * pitch, 1), opacity }] : []),
    ...(bar.isOpenStart ? [{ d: chevron(start - (index + 1) * pitch, -1), opacity }] : []),
  ]);
}

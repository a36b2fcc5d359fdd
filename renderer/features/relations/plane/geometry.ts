import { quadrantLine } from '#src/methods/trust.ts';

export type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

/** Room for the words of the axes. */
export function frameOf(width: number, height: number): Frame {
  return { left: 26, top: 6, width: Math.max(120, width - 32), height: Math.max(120, height - 30) };
}

/** Contract to the right, trust upwards. */
export function pointAt({ left, top, width, height }: Frame, legal: number, trust: number): Point {
  return { x: left + (legal / 100) * width, y: top + ((100 - trust) / 100) * height };
}

export function middleOf(frame: Frame): Point {
  return pointAt(frame, quadrantLine, quadrantLine);
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
const ahead: Readonly<Record<Arrow, (from: Point, to: Point) => readonly [along: number, aside: number]>> = {
  ArrowUp: (from, to) => [from.y - to.y, Math.abs(from.x - to.x)],
  ArrowDown: (from, to) => [to.y - from.y, Math.abs(from.x - to.x)],
  ArrowLeft: (from, to) => [from.x - to.x, Math.abs(from.y - to.y)],
  ArrowRight: (from, to) => [to.x - from.x, Math.abs(from.y - to.y)],
};

export function isArrow(key: string): key is Arrow {
  return key in ahead;
}

/** The nearest in that direction, what lies aside counting double; those at the same place follow each other. */
export function nextPoint(points: readonly Point[], from: number, key: Arrow): number {
  const start = points[from];
  if (start === undefined) return from;
  const isForward = key === 'ArrowDown' || key === 'ArrowRight';
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, point] of points.entries()) {
    if (at === from) continue;
    const [along, aside] = ahead[key](start, point);
    const isSame = along === 0 && aside === 0 && (isForward ? at > from : at < from);
    const distance = isSame ? 0 : along > 0 ? along + 2 * aside : Number.POSITIVE_INFINITY;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

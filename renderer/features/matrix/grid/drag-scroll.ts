import { headHeight, totalsHeight } from './grid-geometry.ts';
import type { Scroller } from './use-grid-lists.ts';

/** How near the edge scrolling starts, and how fast it goes there, in pixels and pixels a frame. */
const near = 28;
const fastest = 18;

/** Scrolls while something is dragged near the edge of the grid, faster the nearer it is. */
export function dragScroll(scroller: Scroller): {
  readonly at: (x: number, y: number) => void;
  readonly stop: () => void;
} {
  let frame = 0;
  let pull: readonly [x: number, y: number] = [0, 0];
  const step = (): void => {
    scroller.current?.scrollBy(pull[0], pull[1]);
    frame = pull[0] === 0 && pull[1] === 0 ? 0 : requestAnimationFrame(step);
  };
  return {
    at: (x, y) => {
      const box = scroller.current?.getBoundingClientRect();
      if (box === undefined) return;
      pull = [pullOf(x, box.left, box.right), pullOf(y, box.top + headHeight, box.bottom - totalsHeight)];
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

function pullOf(at: number, low: number, high: number): number {
  const over = at < low + near ? at - low - near : at > high - near ? at - high + near : 0;
  return Math.round((Math.max(-near, Math.min(near, over)) / near) * fastest);
}

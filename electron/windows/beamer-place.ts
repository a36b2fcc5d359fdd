import type { Bounds } from './window-state.ts';

type Display = { readonly id: number; readonly bounds: Bounds; readonly workArea: Bounds };

export type BeamerPlace = {
  readonly display: number;
  readonly bounds: Bounds;
  /** Another screen than the one the regisseur looks at: all of it. */
  readonly isSecond: boolean;
};

/** Of the work area, where there is one screen: large enough to see, and the window under it still within reach. */
const SHARE = 0.5;

/**
 * [BM22] All of the first screen that is not the regisseur's; else a window of its own at 16:9, low on the right, to be
 * dragged to where it belongs.
 */
export function placeBeamer(displays: readonly Display[], own: Display): BeamerPlace {
  const second = displays.find(({ id }) => id !== own.id);
  if (second !== undefined) return { display: second.id, bounds: second.bounds, isSecond: true };
  const { x, y, width, height } = own.workArea;
  const wide = Math.round(Math.min(width * SHARE, (height * SHARE * 16) / 9));
  const high = Math.round((wide * 9) / 16);
  return {
    display: own.id,
    bounds: { x: x + width - wide, y: y + height - high, width: wide, height: high },
    isSecond: false,
  };
}

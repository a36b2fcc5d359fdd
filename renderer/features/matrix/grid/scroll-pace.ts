/** Pixels between two frames. Steps up to here bring in a few rows, which fit in a frame with all their cells. */
const most = 160;

/** How fast the rows move, for rows that come into view: known before they are drawn, and no reason to draw others again. */
export type ScrollPace = { readonly at: (offset: number) => void; readonly isLeaping: () => boolean };

/** The first picture is no leap: nobody waits for titles first, and two passes of style and layout cost more than one. */
export function scrollPace(): ScrollPace {
  let last = 0;
  let isLeaping = false;
  return {
    at: (offset) => {
      isLeaping = Math.abs(offset - last) > most;
      last = offset;
    },
    isLeaping: () => isLeaping,
  };
}

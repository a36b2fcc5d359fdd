import type { Host } from '#src/contract/calls.ts';

/** What the preload script of the desktop program puts into the page. */
export type Bridge = Host & {
  /** Where a dropped file lies; empty for one that is not on a disk. */
  readonly pathOf?: (file: File) => string;
};

declare global {
  interface Window {
    readonly regie?: Bridge;
  }
}

/** The door of the desktop program, or null in a browser. */
export function ipcHost(): Host | null {
  return window.regie ?? null;
}

import type { Host } from '#src/contract/calls.ts';

declare global {
  interface Window {
    /** Put there by the preload script of the desktop program; absent in a browser. */
    readonly regie?: Host & { readonly pathOf?: (file: File) => string };
  }
}

/** The door of the desktop program, or null in a browser. */
export function ipcHost(): Host | null {
  return window.regie ?? null;
}

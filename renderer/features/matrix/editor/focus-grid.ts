/**
 * Gives the keys back to the grid, once what had them is gone: mostly right after this event, so that a quick next key
 * is not lost; a frame later where something else took the focus on its way out.
 */
export function focusGrid(): void {
  queueMicrotask(focusNow);
  requestAnimationFrame(focusNow);
}

function focusNow(): void {
  if (document.querySelector('[data-matrix-editor]') === null)
    document.querySelector<HTMLElement>('[data-matrix]')?.focus({ preventScroll: true });
}

/** Gives the keys back to the grid, once what had them is gone. */
export function focusGrid(): void {
  requestAnimationFrame(() => {
    if (document.querySelector('[data-matrix-editor]') === null)
      document.querySelector<HTMLElement>('[data-matrix]')?.focus({ preventScroll: true });
  });
}

/** Where a dropped file lies, as far as the door may know: the desktop program asks Electron, a browser never tells. */
export function pathOfFile(file: File): string | null {
  return window.regie?.pathOf?.(file) ?? null;
}

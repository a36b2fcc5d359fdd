/**
 * Where a dropped file lies, as far as the page may know: Electron up to 31 says it on the file itself, later ones
 * tell the preload script only, and a browser never tells.
 */
export function pathOfFile(file: File & { readonly path?: string }): string | null {
  return file.path || globalThis.window?.regie?.pathOf?.(file) || null;
}

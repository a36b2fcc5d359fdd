const ARIA_NAMES: Readonly<Record<string, string>> = { Ctrl: 'Control', Cmd: 'Meta', Del: 'Delete', Esc: 'Escape' };

/** The `aria-keyshortcuts` attribute for a shortcut as shown on key caps, or nothing. */
export function ariaShortcut(keys: readonly string[] | undefined): { 'aria-keyshortcuts'?: string } {
  if (keys === undefined || keys.length === 0) return {};
  return { 'aria-keyshortcuts': keys.map((key) => ARIA_NAMES[key] ?? key).join('+') };
}

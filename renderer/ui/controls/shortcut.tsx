import type { JSX } from 'react';

const ARIA_NAMES: Readonly<Record<string, string>> = { Ctrl: 'Control', Cmd: 'Meta', Del: 'Delete', Esc: 'Escape' };

/**
 * Makes a button of React Aria announce its shortcut (`aria-keyshortcuts`, which it does not pass on by itself). The keys
 * are those on the caps: ['Ctrl', 'K'].
 */
export function announcing(keys: readonly string[] | undefined): {
  render?: (props: JSX.IntrinsicElements['button']) => JSX.Element;
} {
  if (keys === undefined || keys.length === 0) return {};
  const shortcut = keys.map((key) => ARIA_NAMES[key] ?? key).join('+');
  return { render: (props) => <button type="button" {...props} aria-keyshortcuts={shortcut} /> };
}

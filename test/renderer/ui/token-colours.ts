import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';

export type Theme = 'light' | 'dark';

const css = readFileSync(path.join(root, 'renderer/ui/tokens.css'), 'utf8');

/** The colours of `tokens.css` by name without dashes, as hex. */
export function tokenColours(theme: Theme): Readonly<Record<string, string>> {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';

// One build runs on Electron 25 and 45. The compiler refuses built-ins newer than ES2023; these it does not know about.

const CSS = {
  'light-dark()': /light-dark\(/,
  'a relative colour': /(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)\(\s*from\s/,
  subgrid: /subgrid/,
  'text-wrap: pretty': /text-wrap(?:-style)?:\s*pretty/,
  'field-sizing': /field-sizing\s*:/,
  'scrollbar-color': /scrollbar-color\s*:/,
  'anchor positioning': /anchor-name\s*:|position-anchor\s*:|anchor\(/,
  'interpolate-size': /interpolate-size\s*:/,
  'allow-discrete': /allow-discrete/,
};

const SCRIPT = {
  'AbortSignal.any': /AbortSignal\.any\(/,
  'URL.parse or URL.canParse': /\bURL\.(?:canParse|parse)\(/,
  moveBefore: /\.moveBefore\(/,
  'scheduler.yield': /scheduler\.yield\(/,
  CloseWatcher: /new CloseWatcher\(/,
  'Intl.DurationFormat': /Intl\.DurationFormat/,
  'toBase64 or fromBase64': /\.toBase64\(|\.fromBase64\(|\.toHex\(|\.fromHex\(/,
};

function filesWith(extension: RegExp, tops: readonly string[]): string[] {
  const files = tops.flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' }).map((file) => path.join(top, file)),
  );
  return files.filter((file) => extension.test(file) && !file.startsWith('electron/build/'));
}

/** `file: feature` for each use, comments left out. */
function uses(files: readonly string[], features: Readonly<Record<string, RegExp>>): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const found = Object.entries(features).filter(([, pattern]) => pattern.test(text));
    return found.map(([feature]) => `${file}: ${feature}`);
  });
}

it('knows every style the program uses', () => {
  expect(uses(filesWith(/\.(?:css|tsx)$/, ['renderer']), CSS)).toEqual([]);
});

it('knows every function the program calls', () => {
  expect(uses(filesWith(/\.tsx?$/, ['src', 'electron', 'renderer']), SCRIPT)).toEqual([]);
});

import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pictureFileNames as names } from '#electron/exchange/picture/files.ts';
import { root } from './paths.ts';

const inter = 'node_modules/@expo-google-fonts/inter';

/** Where each of them comes from, in the checkout. */
const sources: readonly (readonly [from: string, name: string])[] = [
  [`${inter}/400Regular/Inter_400Regular.ttf`, names[400]],
  [`${inter}/500Medium/Inter_500Medium.ttf`, names[500]],
  [`${inter}/600SemiBold/Inter_600SemiBold.ttf`, names[600]],
  ['renderer/ui/fonts/inter-latin-opsz-normal.woff2', names.latin],
  ['renderer/ui/fonts/inter-symbols.woff2', names.symbols],
  ['renderer/ui/fonts/inter-latin-ext-opsz-normal.woff2', names.latinExtended],
  ['renderer/ui/fonts/INTER-LICENSE.txt', 'INTER-LICENSE.txt'],
  ['node_modules/@resvg/resvg-wasm/index_bg.wasm', names.painter],
];

/** Puts what pictures are made with into a folder. */
export function copyPictureFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [from, name] of sources) cpSync(path.join(root, from), path.join(folder, name));
}

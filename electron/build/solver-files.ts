import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

const highs = path.join(root, 'node_modules/highs');

/** Puts the solver of packages in a folder: the host reads it there for the worker, which can't look into a packaged program. */
export function copySolverFiles(folder: string): void {
  cpSync(path.join(highs, 'build/highs.wasm'), path.join(folder, 'highs.wasm'));
  cpSync(path.join(highs, 'LICENSE'), path.join(folder, 'LICENSE.txt'));
}

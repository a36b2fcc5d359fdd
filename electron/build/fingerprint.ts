import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * One value for the state of the sources: it differs when a file was added, removed, touched or resized.
 * Contents are not read, so that `npm start` on an unchanged checkout costs milliseconds.
 */
export function fingerprint(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const full = path.join(root, source);
    const info = statSync(full, { throwIfNoEntry: false });
    if (!info) continue;
    for (const file of info.isDirectory() ? filesUnder(full).toSorted() : [full]) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

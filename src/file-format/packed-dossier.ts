import type { Dossier } from '#src/dossier/dossier.ts';
import { bodyOf } from './encode.ts';
import { expandedTables } from './expand.ts';
import type { RawFile } from './validate.ts';

/**
 * A dossier as one string in the compact form of a `.regie` file, to carry it from the host to its window: a string
 * crosses at once, a tree of 160,000 objects takes seconds.
 */
export type PackedDossier = string;

export function packDossier(dossier: Dossier): PackedDossier {
  return `{${bodyOf({ dossier, seq: 0, trail: [] })}`;
}

/** The other way round, for what `packDossier` made: nothing is checked. */
export function unpackDossier(packed: PackedDossier): Dossier {
  const { dossier } = JSON.parse(packed) as RawFile;
  const expanded = expandedTables(dossier);
  if (!expanded.ok) throw new Error(`Not a packed dossier: ${expanded.problem.code}`);
  return expanded.value;
}

import type { Dossier } from '#src/dossier/dossier.ts';
import type { Change } from './change.ts';
import { merge } from './merge.ts';
import type { Choices, MergeConflict } from './merge-conflict.ts';
import type { Relation } from './relate.ts';
import { reverse } from './reverse.ts';
import { squash } from './squash.ts';
import { stepsOf } from './steps.ts';
import { tableNames } from './tables.ts';

/** `change` leads from our copy to the merged one; while a question is open it is what is settled so far. */
export type MergedInto = { readonly change: Change; readonly open: readonly MergeConflict[] };

/** What the other copy brings into ours, with these answers. */
export function mergeInto(
  { base, ours, theirs }: Pick<Relation, 'base' | 'ours' | 'theirs'> & { readonly base: Dossier },
  choices: Choices,
): MergedInto {
  const { change, open } = merge(base, ours, theirs, choices);
  return { change: squash(reverse(ours), change), open };
}

/** Records that a change adds, alters or removes. */
export function countRecords(change: Change): number {
  return tableNames.reduce((sum, table) => sum + stepsOf(change, table).length, 0);
}

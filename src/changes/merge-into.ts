import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Change } from './change.ts';
import { merge } from './merge.ts';
import { unitsOf } from './merge-units.ts';
import type { Choices, MergeConflict } from './merge-conflict.ts';
import type { Relation } from './relate.ts';
import { reverse } from './reverse.ts';
import { squash } from './squash.ts';
import { stepsOf } from './steps.ts';
import { type AnyRecord, tableNames } from './tables.ts';

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

/** What a person counts: fields that became another, and records that came or went. */
export function countFields(change: Change): number {
  let count = 0;
  for (const table of tableNames)
    for (const { before, after } of stepsOf(change, table)) {
      if (before === null || after === null) count += 1;
      else
        count += unitsOf(table, after).filter((unit) =>
          unit.some((field) => !isSameField(before, after, field)),
        ).length;
    }
  return count;
}

function isSameField(before: AnyRecord, after: AnyRecord, field: string): boolean {
  return isSame((before as Record<string, unknown>)[field], (after as Record<string, unknown>)[field]);
}

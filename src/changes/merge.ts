import { sortedBy } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RecordRef } from '#src/dossier/violation.ts';
import type { Change } from './change.ts';
import { violationsOf } from './check.ts';
import { contested, drop, isLocking, isMerePlacement, keep } from './contested.ts';
import { type Choices, chosenSide, type MergeConflict, otherSide, type Side } from './merge-conflict.ts';
import { mergeRecords, tidy } from './merge-records.ts';
import { refName } from './owners.ts';
import { isDangling, mend } from './mend.ts';
import { ruleId, settleRule, type Sides } from './merge-rules.ts';
import { changeFrom, indexSteps, type StepIndex } from './step-index.ts';
import { recordAt } from './tables.ts';

/** `change` leads from the base to the merged dossier; while a conflict is open it is not to be applied. */
export type Merged = { readonly change: Change; readonly open: readonly MergeConflict[] };

/**
 * Brings two edits of one dossier together, by record and field, cells apart. Both must fit the base and keep its
 * rules. What can't stand together comes back as open conflicts, and nothing is chosen silently: ask a person, and
 * merge again with all choices made so far, until none is open. Questions about rules come after the others.
 */
export function merge(base: Dossier, ours: Change, theirs: Change, choices: Choices = new Map()): Merged {
  const sides = { ours: indexSteps(ours), theirs: indexSteps(theirs) };
  const open = [...settleRemovals(base, sides, choices)];
  const merged = indexSteps({});
  open.push(...mergeRecords(base, sides.ours, sides.theirs, merged, choices));
  tidy(base, merged);
  if (open.length === 0) open.push(...settleRules(base, merged, sides, choices));
  return { change: changeFrom(merged), open };
}

type Removal = { readonly ref: RecordRef; readonly removedBy: Side };

/** Takes back, on one side or the other, what stands against a removal. */
function settleRemovals(base: Dossier, sides: Sides, choices: Choices): readonly MergeConflict[] {
  const removals = (['ours', 'theirs'] as const).flatMap((removedBy): readonly Removal[] =>
    contested(base, sides[removedBy], sides[otherSide(removedBy)]).map((ref) => ({ ref, removedBy })),
  );
  const open: MergeConflict[] = [];
  // In an order that does not depend on which side is ours.
  for (const { ref, removedBy } of sortedBy(removals, (removal) => refName(removal.ref))) {
    const id = `${ref.table} ${ref.key}`;
    const choice = isMerePlacement(ref, sides[removedBy], base)
      ? removedBy
      : isLocking(ref, sides[otherSide(removedBy)])
        ? otherSide(removedBy)
        : chosenSide(choices, id);
    const record = recordAt(base, ref.table, ref.key);
    if (choice === undefined && record !== undefined)
      open.push({ kind: 'removed', id, table: ref.table, key: ref.key, base: record, removedBy });
    const [remover, user] = [sides[removedBy], sides[otherSide(removedBy)]];
    if (choice === removedBy) drop(base, remover, user, ref);
    else keep(base, remover, user, ref);
  }
  return open;
}

function settleRules(base: Dossier, merged: StepIndex, sides: Sides, choices: Choices): readonly MergeConflict[] {
  const settled = new Set<string>();
  for (;;) {
    const violations = violationsOf(base, changeFrom(merged));
    const dangling = violations.filter(isDangling);
    if (dangling.length > 0) {
      for (const violation of dangling) mend(base, merged, violation);
      tidy(base, merged);
      continue;
    }
    const chosen = violations.find((violation) => chosenSide(choices, ruleId(violation)) !== undefined);
    if (chosen === undefined) {
      const questions = new Map(violations.map((violation) => [ruleId(violation), violation]));
      return Array.from(questions, ([id, violation]) => ({ kind: 'rule', id, violation }));
    }
    const id = ruleId(chosen);
    if (settled.has(id)) throw new Error(`The merge can't settle ${id}`);
    settled.add(id);
    settleRule(base, merged, sides, chosen, chosenSide(choices, id) ?? 'ours');
    tidy(base, merged);
  }
}

import { applyChange } from '#src/changes/apply.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Change, Label } from '#src/changes/change.ts';
import type { Choice } from '#src/changes/merge-conflict.ts';
import { countFields, mergeInto } from '#src/changes/merge-into.ts';
import { mergeLabel } from '#src/changes/merge-label.ts';
import type { CopyState } from '#src/changes/nearest-base.ts';
import type { Relation } from '#src/changes/relate.ts';
import { randomChange } from './random-edits.ts';
import type { Random } from './random.ts';

/** The copy with one more edit in its trail; the moment tells editors apart. */
export function withEdit(copy: CopyState, change: Change, by: string, label: Label = { command: 'edit' }): CopyState {
  if (isNothing(change)) return copy;
  const seq = copy.seq + 1;
  const second = String(seq % 60).padStart(2, '0');
  const entry = { seq, at: `2026-03-02T09:${by.length % 60}:${second}Z`.replace(/:(\d):/, ':0$1:'), by, label, change };
  return { dossier: applyChange(copy.dossier, change), seq, trail: [...copy.trail, JSON.stringify(entry)] };
}

export function randomlyEdited(random: Random, copy: CopyState, by: string, count: number): CopyState {
  let edited = copy;
  for (let made = 0; made < count; made += 1) edited = withEdit(edited, randomChange(random, edited.dossier), by);
  return edited;
}

/** Answers by the dice until nothing is open; the copy with the merge as one edit. */
export function randomlyMerged(random: Random, ours: CopyState, theirs: CopyState, relation: Relation, by: string) {
  const choices = new Map<string, Choice>();
  for (let round = 0; round < 40; round += 1) {
    const { change, open } = mergeInto(relation, choices);
    if (open.length === 0) {
      const last = theirs.trail.at(-1);
      const label = mergeLabel(countFields(change), last === undefined ? null : JSON.parse(last));
      return { copy: withEdit(ours, change, by, label), change, asked: choices.size };
    }
    for (const { id } of open) choices.set(id, random.pick(['ours', 'theirs'] as const));
  }
  throw new Error('Never settled');
}

import { expect, it } from 'vitest';
import { isSame } from '#src/base/same.ts';
import { applyChange } from '#src/changes/apply.ts';
import { touchedBy } from '#src/changes/check.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { fitsOn } from '#src/changes/fits.ts';
import { rebase } from '#src/changes/rebase.ts';
import { reverse } from '#src/changes/reverse.ts';
import { squash } from '#src/changes/squash.ts';
import { type Step, stepsOf } from '#src/changes/steps.ts';
import { tableNames } from '#src/changes/tables.ts';
import type { Change, TableName } from '#src/changes/change.ts';
import { violations, violationsAmong } from '#src/dossier/invariants.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Random } from '#test/builders/random.ts';
import { randomChange, randomChanges } from '#test/builders/random-edits.ts';
import { expectSame, sample, seeds } from './samples.ts';

it('[C4] two changes squashed do what both did, and undo both', () => {
  for (const seed of seeds(120)) {
    const { random, dossier } = sample(seed);
    const first = randomChange(random, dossier);
    const between = applyChange(dossier, first);
    const second = randomChange(random, between);
    const both = squash(first, second);
    expectSame(applyChange(dossier, both), applyChange(between, second));
    expectSame(squash(first, reverse(first)), {});
    expectSame(reverse(both), squash(reverse(second), reverse(first)));
  }
});

it('[C20] the difference of two dossiers makes the one out of the other and says no more than the edits did', () => {
  for (const seed of seeds(80)) {
    const { random, dossier } = sample(seed);
    const edits = randomChanges(random, dossier, 5);
    const after = applyChange(dossier, edits);
    expectSame(diffDossiers(dossier, after), edits);
    expectSame(diffDossiers(after, dossier), reverse(edits));
    const other = sample(seed + 1).dossier;
    expectSame(applyChange(dossier, diffDossiers(dossier, other)), other);
  }
});

it('[C5] a change rebased over others fits, or something of the same record stands in the way', () => {
  let moved = 0;
  let blocked = 0;
  for (const seed of seeds(200)) {
    const { random, dossier } = sample(seed);
    const change = randomChange(random, dossier);
    const others = randomChanges(random, dossier, 3);
    const after = applyChange(dossier, others);
    const rebased = rebase(change, after);
    if (rebased.ok) {
      moved += 1;
      expect(fitsOn(after, rebased.value)).toEqual({ ok: true, value: undefined });
    } else {
      blocked += 1;
      expect(rebased.problem.code).toBe('changed-meanwhile');
      expect(shareRecord(change, others)).toBe(true);
    }
  }
  expect(moved).toBeGreaterThan(40);
  expect(blocked).toBeGreaterThan(3);
});

it('[D15] the check of the touched part finds a broken rule exactly when the check of the whole does', () => {
  let broken = 0;
  for (const seed of seeds(400)) {
    const { random, dossier } = sample(seed);
    const change = vandalism(random, dossier);
    const after = applyChange(dossier, change);
    const codes = (list: readonly { readonly code: string }[]) => new Set(list.map(({ code }) => code));
    const whole = codes(violations(after));
    expect(codes(violationsAmong(after, touchedBy(change)))).toEqual(whole);
    broken += whole.size;
  }
  expect(broken).toBeGreaterThan(40);
});

function shareRecord(a: Change, b: Change): boolean {
  return tableNames.some((table) => {
    const keys = new Set(stepsOf(a, table).map(({ key }) => key));
    return stepsOf(b, table).some(({ key }) => keys.has(key));
  });
}

/** Half of a valid edit: some of its steps without the others, which is how rules get broken. */
function vandalism(random: Random, dossier: Dossier): Change {
  const whole = randomChanges(random, dossier, 2);
  const kept: Change[] = [];
  for (const table of tableNames)
    for (const step of stepsOf(whole, table)) if (random.chance(0.5)) kept.push(one(table, step));
  return kept.reduce(squash, {});
}

function one(table: TableName, { before, after }: Step): Change {
  if (before !== null && after !== null) return { [table]: { updated: [[before, after]] } };
  return before === null ? { [table]: { added: [after] } } : { [table]: { removed: [before] } };
}

it('what the laws compare with can tell dossiers apart', () => {
  const { random, dossier } = sample(12);
  expect(isSame(dossier, applyChange(dossier, randomChange(random, dossier)))).toBe(false);
});

import { expect, it } from 'vitest';
import { isSame } from '#src/base/same.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { merge } from '#src/changes/merge.ts';
import { otherSide, type Side } from '#src/changes/merge-conflict.ts';
import { stepsOf } from '#src/changes/steps.ts';
import { recordAt, tableNames } from '#src/changes/tables.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import type { Random } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChanges } from '#test/builders/random-edits.ts';
import { randomFrom } from '#test/builders/random.ts';
import { expectSame, sample, seeds } from './samples.ts';

/** Two copies of one dossier, edited apart. */
function copies(seed: number): { random: Random; base: Dossier; ours: Change; theirs: Change } {
  const { random, dossier } = sample(seed);
  const ours = randomChanges(random, dossier, random.int(1, 8));
  return { random, base: dossier, ours, theirs: randomChanges(random, dossier, random.int(1, 8)) };
}

/** Asks until nothing is open; the answers are thrown. */
function settle(random: Random, base: Dossier, ours: Change, theirs: Change) {
  const choices = new Map<string, Side>();
  for (let round = 0; ; round += 1) {
    const merged = merge(base, ours, theirs, choices);
    if (merged.open.length === 0) return { merged, choices, rounds: round };
    if (round > 30) throw new Error(`Never settled: ${merged.open.map(({ id }) => id).join(', ')}`);
    for (const { id } of merged.open) choices.set(id, random.pick(['ours', 'theirs'] as const));
  }
}

it('[C16] [C18] whatever is answered, the merge ends, keeps every rule, and is the same from the other side', () => {
  let asked = 0;
  for (const seed of seeds(120)) {
    const { random, base, ours, theirs } = copies(seed);
    const { merged, choices, rounds } = settle(random, base, ours, theirs);
    expectSame(violations(applyChange(base, merged.change)), []);
    const turned = new Map([...choices].map(([id, side]) => [id, otherSide(side)]));
    expectSame(merge(base, theirs, ours, turned).change, merged.change);
    if (rounds > 0) asked += 1;
  }
  expect(asked).toBeGreaterThan(10);
});

it('[C16] without a conflict, what one side alone touched ends as that side left it', () => {
  let quiet = 0;
  for (const seed of seeds(120)) {
    const { base, ours, theirs } = copies(seed);
    const merged = merge(base, ours, theirs);
    if (merged.open.length > 0) continue;
    quiet += 1;
    const after = applyChange(base, merged.change);
    // A place on the map goes with its node, so it may be the other side's to take.
    for (const table of tableNames.filter((name) => name !== 'layout')) {
      const other = new Set(stepsOf(theirs, table).map(({ key }) => key));
      for (const { key, after: left } of stepsOf(ours, table))
        if (!other.has(key) && !isStampOfTheGone(left, theirs)) expectSame(recordAt(after, table, key) ?? null, left);
    }
  }
  expect(quiet).toBeGreaterThan(30);
});

/** A signature falls empty when the other side took that person out. */
function isStampOfTheGone(record: unknown, other: Change): boolean {
  const by = (record as { readonly by?: string | null } | null)?.by ?? null;
  return by !== null && stepsOf(other, 'people').some(({ key, after }) => key === by && after === null);
}

it('[C16] merging with nothing, or with the same, asks nothing and changes nothing', () => {
  for (const seed of seeds(60)) {
    const { base, ours } = copies(seed);
    expectSame(merge(base, ours, {}), { change: ours, open: [] });
    expectSame(merge(base, {}, ours), { change: ours, open: [] });
    expectSame(merge(base, ours, ours), { change: ours, open: [] });
  }
});

it('[C17] edits of different cells, or of different fields of one cell, never ask', () => {
  for (const seed of seeds(120)) {
    const random = randomFrom(seed);
    const base = randomDossier({ seed, requirements: 2, clients: 6, suppliers: 2 });
    const cells = base.positions[0]?.cells ?? [];
    const [one, two] = random.some(cells, 2);
    if (one === undefined || two === undefined) continue;
    const edit = (cell: typeof one, fields: Partial<typeof one>): Change => ({
      positions: { updated: [[cell, { ...cell, ...fields }]] },
    });
    const apart = merge(base, edit(one, { reason: 'a' }), edit(two, { reason: 'b' }));
    expect(apart.open).toEqual([]);
    const fields = merge(
      base,
      edit(one, { reason: 'nieuw', at: '2026-12-01T08:00Z' }),
      edit(one, { priority: one.priority === 'M' ? 'S' : 'M', at: '2026-12-01T08:00:30Z' }),
    );
    expect(fields.open).toEqual([]);
    const merged = recordAt(applyChange(base, fields.change), 'positions', `${one.requirement} ${one.client}`);
    expect(merged).toMatchObject({ reason: 'nieuw', at: '2026-12-01T08:00:30Z' });
    expect(isSame(merged, one)).toBe(false);
  }
});

import { expect, it } from 'vitest';
import { isNothing } from '#src/changes/build.ts';
import { type CopyState, nearestBase } from '#src/changes/nearest-base.ts';
import { relate } from '#src/changes/relate.ts';
import { recordAt } from '#src/changes/tables.ts';
import { violations } from '#src/dossier/invariants.ts';
import { randomlyEdited, randomlyMerged } from '#test/builders/copies.ts';
import type { Random } from '#test/builders/random.ts';
import { expectSame, sample, seeds } from './samples.ts';

type Forked = {
  readonly random: Random;
  readonly fork: CopyState;
  readonly ours: CopyState;
  readonly theirs: CopyState;
};

/** One dossier with a history, mailed to somebody, and edited in both places. */
function forked(seed: number): Forked {
  const { random, dossier } = sample(seed);
  const fork = randomlyEdited(random, { dossier, seq: 0, trail: [] }, 'Ilse', random.int(0, 4));
  const ours = randomlyEdited(random, fork, 'Ilse', random.int(0, 5));
  return { random, fork, ours, theirs: randomlyEdited(random, fork, 'Rik de Vries', random.int(1, 5)) };
}

it('[C21] two copies find the state they parted from, from both sides', () => {
  for (const seed of seeds(80)) {
    const { fork, ours, theirs } = forked(seed);
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const base = nearestBase(one, other);
      if (base === null) expect(one.trail.length + other.trail.length).toBe(0);
      else expectSame(base.dossier, fork.dossier);
    }
  }
});

it('[C22] once a copy took the other in, the other takes it in without a question and ends alike', () => {
  let asked = 0;
  for (const seed of seeds(130)) {
    const { random, fork, ours, theirs } = forked(seed);
    const relation = relate(ours, theirs, fork.seq);
    if (relation.kind !== 'apart') continue;
    const mine = randomlyMerged(random, ours, theirs, relation, 'Ilse');
    asked += mine.asked;
    const back = relate(theirs, mine.copy);
    if (isNothing(mine.change)) continue;
    if (back.kind === 'same') continue;
    const other = randomlyMerged(random, theirs, mine.copy, back, 'Rik de Vries');
    expect(other.asked).toBe(0);
    expectSame(other.copy.dossier, mine.copy.dossier);
    // And what either does afterwards meets there.
    const later = randomlyEdited(random, mine.copy, 'Ilse', 2);
    const next = relate(other.copy, later);
    if (next.kind === 'same') continue;
    const last = randomlyMerged(random, other.copy, later, next, 'Rik de Vries');
    expect(last.asked).toBe(0);
    expectSame(last.copy.dossier, later.dossier);
  }
  expect(asked).toBeGreaterThan(5);
});

it('[C23] without a shared trail no record of either copy is lost, and what differs is asked', () => {
  let asked = 0;
  for (const seed of seeds(60)) {
    const { random, ours, theirs } = forked(seed);
    const bare = (copy: CopyState): CopyState => ({ ...copy, trail: [] });
    const relation = relate(bare(ours), bare(theirs));
    if (relation.kind !== 'apart') continue;
    expect(relation.isTwoWay).toBe(true);
    const merged = randomlyMerged(random, bare(ours), bare(theirs), relation, 'Ilse');
    asked += merged.asked;
    const { dossier } = merged.copy;
    expectSame(violations(dossier), []);
    for (const table of ['clients', 'themes', 'requirements', 'suppliers', 'people'] as const)
      for (const source of [ours.dossier, theirs.dossier])
        for (const { id } of source[table])
          expect(recordAt(dossier, table, id), `${seed} ${table} ${id}`).toBeDefined();
  }
  expect(asked).toBeGreaterThan(20);
});

import { expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RegisterName } from '#src/dossier/registers.ts';
import { randomRegisters } from '#test/builders/random-registers.ts';
import { expectSame, sample, seeds } from './samples.ts';

/** Of which a record is private unless it says that it is shared. */
const shareable = ['frictions', 'actions', 'agreements'] as const satisfies readonly RegisterName[];
/** Which others see without the note of the regisseur. */
const noted = ['relations', 'conditions', 'sessions', 'duties', 'measures'] as const satisfies readonly RegisterName[];

type Shared = { readonly isShared: boolean };

/** The same dossier with other records where nothing may be seen of them, and other notes. */
function otherwisePrivate(seed: number, dossier: Dossier): Dossier {
  const other = randomRegisters(seed + 1000, dossier);
  const tables = shareable.map((table) => {
    const theirs = (other[table] as readonly Shared[]).filter(({ isShared }) => !isShared);
    const ours = (dossier[table] as readonly Shared[]).filter(({ isShared }) => isShared);
    return [table, [...theirs, ...ours]] as const;
  });
  const notes = noted.map((table) => [table, dossier[table].map((record) => ({ ...record, note: 'anders' }))] as const);
  const ladders = dossier.ladders.map((ladder) => ({ ...ladder, ssc: ladder.own }));
  const readiness = dossier.readiness.map((each) => ({ ...each, ssc: each.own }));
  return {
    ...dossier,
    ladders,
    readiness,
    assessments: other.assessments,
    ...Object.fromEntries([...tables, ...notes]),
  };
}

it('[OR4] what others see is the same whatever stands in private in a register', () => {
  let hidden = 0;
  for (const seed of seeds(80)) {
    const { dossier } = sample(seed);
    const other = otherwisePrivate(seed, dossier);
    expectSame(releasedOnly(other), releasedOnly(dossier));
    hidden += other.frictions.length - releasedOnly(other).frictions.length + other.assessments.length;
  }
  expect(hidden).toBeGreaterThan(40);
});

it('[OR4] a note, a red line and an impression are nowhere in what others see', () => {
  for (const seed of seeds(80)) {
    const seen = releasedOnly(sample(seed).dossier);
    const notes = [seen.relations, seen.actions, seen.conditions, seen.sessions, seen.duties, seen.measures]
      .flat()
      .map(({ note }) => note)
      .join('');
    expect([notes, seen.frictions.filter(({ kind }) => kind !== 'friction')]).toEqual(['', []]);
  }
});

import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChange } from '#test/builders/random-edits.ts';
import { aRequirement, theme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('counts per theme how it is shared and who wants what', () => {
  const [service] = updateRollups(noRollups, smallDossier, analyse(smallDossier)).list;
  expect(service?.cards.map(({ requirement }) => requirement.code)).toEqual(['1.01', '1.02']);
  expect(service?.sharing).toMatchObject({ conflicting: 1, unique: 1 });
  expect(service?.suppliers).toEqual([
    { supplier: 'ALF', fit: 1, answered: 1 },
    { supplier: 'BRA', fit: 0.175, answered: 2 },
  ]);
});

it.each([1, 2, 3])('[P7] counting on after random edits equals counting from scratch, seed %i', (seed) => {
  const random = randomFrom(seed);
  let dossier = randomDossier({ seed, requirements: 24, clients: 4, suppliers: 4 });
  let analysis = analyse(dossier);
  let rollups = updateRollups(noRollups, dossier, analysis);
  for (let step = 0; step < 15; step += 1) {
    const change = randomChange(random, dossier);
    const after = applyChange(dossier, change);
    analysis = updateAnalysis(analysis, dossier, after, change);
    dossier = after;
    rollups = updateRollups(rollups, dossier, analysis);
    expect(rollups.list).toEqual(updateRollups(noRollups, dossier, analyse(dossier)).list);
  }
});

it('[P7] follows requirements that come, go, and move to another place or theme', () => {
  const edited = (change: (table: Dossier['requirements']) => Dossier['requirements']): Dossier => ({
    ...smallDossier,
    requirements: change(smallDossier.requirements),
  });
  const only = (id: string, patch: Partial<Requirement>) =>
    edited((table) => table.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  const first = updateRollups(noRollups, smallDossier, analyse(smallDossier));
  for (const dossier of [
    only('R1', { costOnceK: 7, title: 'Anders' }),
    only('R1', { order: 'a5' }),
    only('R1', { theme: theme('T2'), order: 'a4' }),
    { ...edited((table) => table.filter(({ id }) => id !== 'R4')), offers: smallDossier.offers },
    edited((table) => [...table, aRequirement('R9', { order: 'a3' })]),
  ]) {
    const analysis = analyse(dossier);
    expect(updateRollups(first, dossier, analysis).list).toEqual(updateRollups(noRollups, dossier, analysis).list);
  }
});

it('[P7] an edit of one cell leaves the rollups of other themes the same objects', () => {
  const analysis = analyse(smallDossier);
  const before = updateRollups(noRollups, smallDossier, analysis);
  const row = smallDossier.positions[0];
  const cell = row?.cells[0];
  if (cell === undefined) throw new Error('the small dossier has positions');
  const change = { positions: { updated: [[cell, { ...cell, reason: 'anders' }] as const] } };
  const after = applyChange(smallDossier, change);
  const next = updateRollups(before, after, updateAnalysis(analysis, smallDossier, after, change));
  expect(next.list[0]).not.toBe(before.list[0]);
  expect(next.list[1]).toBe(before.list[1]);
});

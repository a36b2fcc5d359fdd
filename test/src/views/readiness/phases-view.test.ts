import { expect, it } from 'vitest';
import { conditionLibrary, guardsOf, pitfallsOf } from '#src/analysis/readiness/condition-library.ts';
import { phases } from '#src/analysis/readiness/gate-state.ts';
import { conditions as words } from '#src/text/nl/conditions.ts';
import { createText } from '#src/text/text.ts';
import { gateSentence, phaseView } from '#src/views/readiness/phases-view.ts';
import { aRecord } from '#test/builders/register-records.ts';

const text = createText('nl');
const conditions = [
  aRecord('conditions', 'own', { phase: 'strategy', title: 'Sleutels', isGate: true, order: 'a0' }),
  aRecord('conditions', 'taken', {
    phase: 'strategy',
    list: 'frameworks',
    item: 'mandates',
    title: 'Mandaten',
    isGate: true,
    metOn: '2027-01-01',
    order: 'a1',
  }),
];

it('[RY15] a phase shows what it asks by list, and offers what the library has more', () => {
  const view = phaseView({ conditions }, 'strategy', '2027-02-01');
  expect(view.lists.map(({ list }) => list)).toEqual(['frameworks', 'other']);
  expect(view.offered.map(({ key }) => key)).not.toContain('mandates');
  expect(gateSentence(text, view.gate)).toBe('De poort is nog dicht: 1 punt mist.');
  expect(gateSentence(text, phaseView({ conditions }, 'tender', '2027-02-01').gate)).toBe(
    'Deze fase heeft nog geen voorwaarden.',
  );
});

it('[RY15] every phase has a list with a gate and pitfalls, each with its words', () => {
  const keys = phases.flatMap((phase) => conditionLibrary[phase].map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.toSorted()).toEqual(Object.keys(words.items).toSorted());
  expect(phases.every((phase) => conditionLibrary[phase].some(({ isGate }) => isGate))).toBe(true);
  const pitfalls = phases.flatMap((phase) => pitfallsOf[phase].map(({ key }) => key));
  expect([...new Set(pitfalls)].toSorted()).toEqual(Object.keys(words.pitfalls).toSorted());
});

it('[RY15] a pitfall is covered once every condition against it is met', () => {
  const guardOf = (metOn: string | null, ...items: readonly string[]) =>
    guardsOf(
      items.map((item) => aRecord('conditions', item, { phase: 'tender', item, title: item, metOn })),
      'tender',
    ).find(({ pitfall }) => pitfall.key === 'contract');
  expect(guardOf(null)?.absent.map(({ key }) => key)).toEqual(['detailKept', 'flexibilityKept']);
  expect(guardOf(null, 'detailKept', 'flexibilityKept')).toMatchObject({
    open: [{ id: 'detailKept' }, {}],
    absent: [],
  });
  expect(guardOf('2027-01-01', 'detailKept', 'flexibilityKept')).toMatchObject({ open: [], absent: [] });
});

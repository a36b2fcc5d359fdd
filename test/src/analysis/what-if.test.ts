import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { whatIf } from '#src/analysis/what-if.ts';
import { pairClashes } from '#src/analysis/pair-clashes.ts';
import { cellsOf } from '#src/base/grid.ts';
import { heldDossier, options, range } from '#test/builders/held.ts';
import { aPosition, hours } from '#test/builders/records.ts';

const dossier = heldDossier(
  { R1: { A: { limits: range(4, 8) }, B: { limits: range(6, 10) }, C: 'S' } },
  { R1: { parameter: hours } },
);
const analysis = analyse(dossier);

it('[A20] says which conflicts would come, and is the analysis there would be', () => {
  const position = aPosition('R1', 'C', { priority: 'W', limits: range(0, 5) });
  const effect = whatIf(analysis, dossier, position);
  expect(effect.appears.map(({ id }) => id)).toEqual(['must-wont:R1', 'no-common-value:R1']);
  expect(effect.vanishes).toEqual([]);
  expect(effect.analysis).toEqual(analyse(effect.dossier));
});

it('[A20] says which conflicts would go when a cell is emptied', () => {
  const before = heldDossier({ R1: { A: 'M', B: 'W' } });
  const effect = whatIf(analyse(before), before, aPosition('R1', 'B', { priority: null }));
  expect(effect.vanishes.map(({ id }) => id)).toEqual(['must-wont:R1']);
  expect(cellsOf(effect.dossier.positions, 'R1')).toHaveLength(1);
});

it('[A20] changes nothing itself', () => {
  const copy = structuredClone(dossier);
  whatIf(analysis, dossier, aPosition('R1', 'A', { limits: range(0, 1) }));
  expect(dossier).toEqual(copy);
});

it('[A20] an empty position in an empty cell has no effect', () => {
  const effect = whatIf(analysis, dossier, aPosition('R1', 'D', { priority: null }));
  expect([effect.appears, effect.vanishes]).toEqual([[], []]);
  expect(effect.analysis).toBe(analysis);
});

it('[A20] names the pairs whose limits have nothing in common, with their gap', () => {
  const row = [
    aPosition('R1', 'A', { limits: range(24, null) }),
    aPosition('R1', 'B', { limits: range(null, 12) }),
    aPosition('R1', 'C', { limits: range(18, null) }),
    aPosition('R1', 'D'),
  ];
  expect(pairClashes(row)).toEqual([
    { a: 'A', b: 'B', gap: 12 },
    { a: 'B', b: 'C', gap: 6 },
  ]);
  const sets = [aPosition('R1', 'A', { limits: options('NL') }), aPosition('R1', 'B', { limits: options('EER') })];
  expect(pairClashes(sets)).toEqual([{ a: 'A', b: 'B', gap: null }]);
});

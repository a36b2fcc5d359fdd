import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { positionAt } from '#src/commands/positions/put-position.ts';
import { aPosition } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const before = aPosition('R3', 'MER');

it('[C1] leaves every table and row that it does not touch the same object', () => {
  const after = applyChange(smallDossier, { positions: { updated: [[before, { ...before, priority: 'S' }]] } });
  expect(positionAt(after, 'R3', 'MER')?.priority).toBe('S');
  expect(after.requirements).toBe(smallDossier.requirements);
  expect(after.offers).toBe(smallDossier.offers);
  const rows = after.positions.filter((row, index) => row !== smallDossier.positions[index]);
  expect(rows.map(({ row }) => row)).toEqual(['R3']);
});

it('[C1] leaves the dossier it was given as it was', () => {
  const copy = structuredClone(smallDossier);
  applyChange(smallDossier, { positions: { removed: [before] }, layout: { removed: smallDossier.layout } });
  expect(smallDossier).toEqual(copy);
});

it('[D3] drops a row with its last cell and makes one for its first', () => {
  const gone = applyChange(smallDossier, { positions: { removed: [before] } });
  expect(gone.positions.map(({ row }) => row)).toEqual(['R1', 'R2', 'R4']);
  expect(applyChange(gone, { positions: { added: [before] } })).toEqual(smallDossier);
});

it.each<[string, Change]>([
  ['an addition of what is there', { positions: { added: [before] } }],
  ['an update of what is otherwise', { positions: { updated: [[{ ...before, reason: 'x' }, before]] } }],
  ['a removal of what is not there', { positions: { removed: [aPosition('R3', 'VEL')] } }],
])('[C3] throws at %s', (_title, change) => {
  expect(() => applyChange(smallDossier, change)).toThrow('does not fit');
});

import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { clashTable } from '#src/views/conflicts/clash-table.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const dossier = sampleDossier();
const analysis = analyse(dossier);
const { clients, counts } = clashTable(dossier, analysis);

it('has every client but the shared service centre, in the fixed order, with nothing on the diagonal', () => {
  expect(clients.map(({ id }) => id)).toEqual(['MER', 'DIJ', 'VEL', 'ZAN']);
  expect(counts.map((row, at) => row[at])).toEqual([null, null, null, null]);
});

it('counts a pair the same from both sides, as the analysis does', () => {
  for (const { a, b, conflicts } of analysis.clashes) {
    const row = clients.findIndex(({ id }) => id === a);
    const column = clients.findIndex(({ id }) => id === b);
    expect(counts[row]?.[column]).toBe(conflicts.length);
    expect(counts[column]?.[row]).toBe(conflicts.length);
  }
  expect(analysis.clashes.length).toBeGreaterThan(0);
});

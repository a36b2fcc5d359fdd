import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { relationsOf } from '#src/analysis/network/relations.ts';
import { clashTable } from '#src/views/conflicts/clash-table.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const dossier = sampleDossier();
const analysis = analyse(dossier);
const { clients, counts } = clashTable(dossier, analysis);

it('has every client but the shared service centre, in the fixed order, with nothing on the diagonal', () => {
  expect(clients.map(({ id }) => id)).toEqual(['MER', 'DIJ', 'VEL', 'ZAN']);
  expect(counts.map((row, at) => row[at])).toEqual([null, null, null, null]);
});

it('[A93] counts a pair the same from both sides, what nobody filed as the analysis does', () => {
  const bare = { ...sampleDossier(), cases: [], stakes: [], decisions: [] };
  const analysis = analyse(bare);
  const { clients, counts } = clashTable(bare, analysis);
  for (const { a, b, conflicts } of analysis.clashes) {
    const row = clients.findIndex(({ id }) => id === a);
    const column = clients.findIndex(({ id }) => id === b);
    expect(counts[row]?.[column]).toBe(conflicts.length);
    expect(counts[column]?.[row]).toBe(conflicts.length);
  }
});

it('[A93] counts what was filed in one case once, and nothing that is decided', () => {
  const dossier = sampleDossier();
  const { clients, counts } = clashTable(dossier, analyse(dossier));
  for (const { a, b, open } of relationsOf(dossier)) {
    const row = clients.findIndex(({ id }) => id === a);
    const column = clients.findIndex(({ id }) => id === b);
    // All that is detected in the sample is in a case.
    expect(counts[row]?.[column]).toBe(open.length);
  }
});

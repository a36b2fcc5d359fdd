import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { nodeLabel } from '#src/views/map/node-label.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const box = { x: 0, y: 0, width: 1, height: 1 };

function speaking(dossier: Dossier) {
  const analysis = analyse(dossier);
  const { list } = updateRollups(noRollups, dossier, analysis);
  const label = (node: MapNode): string => nodeLabel(createText('nl'), dossier, analysis, list, node);
  return {
    client: (record: string) => label({ id: '', box, kind: 'client', record, size: 'card' }),
    theme: (record: string) => label({ id: '', box, kind: 'theme', record, isOpen: false }),
    requirement: (record: string) => label({ id: '', box, kind: 'requirement', record, theme: '' }),
    supplier: (record: string) => label({ id: '', box, kind: 'supplier', record, size: 'card' }),
  };
}

function named(table: readonly { readonly id: string; readonly name: string }[], name: string): string {
  return table.find((each) => each.name === name)?.id ?? '';
}

const sample = undecidedSample();
const says = speaking(sample);

it('[P18] says of a client what it holds and whom it faces most', () => {
  expect(says.client(named(sample.clients, 'Merwenburg'))).toBe(
    'Merwenburg, 23 must, 14 should, 2 could, 1 won’t, 9 in conflict, meest tegenover Zandermeer',
  );
});

it('[P18] leaves unsaid what there is none of', () => {
  const theme = sample.themes.find(({ title }) => title === 'Regie, rapportage en samenwerking')?.id ?? '';
  expect(says.theme(theme)).toBe('Regie, rapportage en samenwerking, 5 eisen, 5 gedeeld');
  for (const { id } of sample.themes) expect(says.theme(id)).not.toMatch(/\b0 /);
  for (const { id } of sample.suppliers) expect(says.supplier(id)).not.toMatch(/\b0 /);
});

it('[P18] says of a supplier how far it covers the client it covers least', () => {
  expect(says.supplier(named(sample.suppliers, 'BudgetZaak'))).toBe(
    'BudgetZaak, 50% laagste dekking, 9 standaard, 20 met aanpassing, 11 niet',
  );
});

it('[P18] says of a requirement who claims what, and what that comes to', () => {
  expect(speaking(smallDossier).requirement('R1')).toMatch(
    /^1\.01 Ruime openstelling, .*Merwenburg .*60 tot 80 uur per week/,
  );
});

import { expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { createText } from '#src/text/text.ts';
import { awardHandout } from '#src/views/handout/award-handout.ts';
import type { Handout, HandoutCell } from '#src/views/handout/handout.ts';
import { handoutPicture } from '#src/views/handout/handout-picture.ts';
import { packageHandout } from '#src/views/handout/package-handout.ts';
import { columnGroups } from '#src/views/handout/table-layout.ts';
import { amongSuppliers, supplierHandout } from '#src/views/handout/supplier-handout.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const text = createText('nl');
const now = '2026-06-16T12:00:00.000Z';
const sample = sampleDossier();
const suppliers = supplierHandout(sample, text, { evidence: 'offered', concessions: null, now });

function cellsOf({ tables }: Handout, name: string, first: string): readonly HandoutCell[] {
  return tables.find((table) => table.name === name)?.rows.find(({ cells }) => cells[0] === first)?.cells ?? [];
}

it('[SU53] suppliers are compared per client, as offered and as proven, with whose must is not met', () => {
  const fit = cellsOf(suppliers, 'Aansluiting', 'Merwenburg').slice(1);
  expect(
    fit.map((cell) =>
      typeof cell === 'object' ? Math.round(100 * ((cell as { offered: number }).offered ?? 0)) : cell,
    ),
  ).toEqual([93, 90, 87, 84, 50]);
  const missing = suppliers.tables.find(({ name }) => name === 'Musts die niet passen')?.rows ?? [];
  expect(missing[0]?.cells).toEqual([
    'Kernzaak BV',
    'R29',
    'Ondersteuning op locatie',
    'niet',
    'beweerd',
    1,
    'Zandermeer',
  ]);
  expect(suppliers.tables.map(({ name }) => name.length).every((length) => length <= 31)).toBe(true);
});

it('[SU57] a selection is compared by itself, with where its suppliers really differ', () => {
  const dossier = amongSuppliers(releasedOnly(sample), ['L1', 'L3']);
  const some = supplierHandout(dossier, text, { evidence: 'offered', concessions: null, isSelection: true, now });
  const words = JSON.stringify(some);
  expect([words.includes('Kernzaak BV'), words.includes('Noorderlicht')]).toEqual([true, true]);
  for (const other of ['Rondom Zaken', 'Cloudmere', 'BudgetZaak']) expect(words).not.toContain(other);
  expect(cellsOf(some, 'Aansluiting', 'Merwenburg')).toEqual([
    'Merwenburg',
    cellsOf(suppliers, 'Aansluiting', 'Merwenburg')[1],
    cellsOf(suppliers, 'Aansluiting', 'Merwenburg')[3],
  ]);
  const different = some.tables.find(({ name }) => name === 'Waar zij verschillen');
  expect(different?.rows.map(({ cells }) => cells[0])).toContain('R29');
});

it('[AW42] the award has every formula side by side, and agreed scores only', () => {
  const award = awardHandout(sample, text, { tender: null, now });
  expect(cellsOf(award, 'Volgorde', 'Kernzaak BV')).toEqual(['Kernzaak BV', 2, 4, 3, 2, 2, 2]);
  expect(cellsOf(award, 'Criteria en scores', 'Kwaliteit, van 100').slice(2).map(Number)).toEqual(
    [85, 75.5, 80, 72, 45].map((figure) => expect.closeTo(figure, 9) as number),
  );
  expect(cellsOf(award, 'Inschrijvingen', 'BudgetZaak').at(-1)).toContain('R19');
});

it('[PK90] a package that is impossible says why', () => {
  const reasons = [{ kind: 'cycle', requirements: ['R01', 'R04'] as never[] }] as const;
  const result = { kind: 'impossible', reasons } as const;
  const handout = packageHandout(sample, text, { rule: 'sum', settings: {}, seconds: 1, result, curves: [], now });
  expect(`${handout.lead.first} ${handout.lead.rest}`).toContain('R01 → R04');
  expect(handout.tables.map(({ name }) => name)).toEqual(['Kosten en bewijs']);
});

it('[SU52] columns that do not fit beside each other come on more pages, each with what names a row', () => {
  const wide = {
    name: 'x',
    lead: '',
    fixed: 1,
    rows: Array.from({ length: 400 }, () => ({ cells: ['Naam', ...Array.from({ length: 30 }, () => 50)] })),
    columns: [
      { heading: 'Wie', kind: 'strong' as const, width: 30 },
      ...Array.from({ length: 30 }, (_, at) => ({ heading: `L${at}`, kind: 'score' as const, width: 12 })),
    ],
  };
  const groups = columnGroups(wide);
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.every(([first]) => first?.at === 0)).toBe(true);
  expect(groups.flatMap((group) => group.slice(1).map(({ at }) => at))).toEqual(
    Array.from({ length: 30 }, (_, at) => at + 1),
  );
  const measure = (words: string, size: number) => words.length * size * 0.5;
  const { parts, pages, height, pageHeight, margin } = handoutPicture({ ...suppliers, tables: [wide] }, text, measure);
  const words = JSON.stringify(parts);
  expect(words).toContain('Nog 250 rijen staan in het rekenblad.');
  for (const [at, from] of pages.entries())
    expect((pages[at + 1] ?? height) - from).toBeLessThanOrEqual(pageHeight - (at === 0 ? 0 : margin));
});

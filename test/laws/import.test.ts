import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { checked } from '#src/changes/check.ts';
import { reverse } from '#src/changes/reverse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { importList } from '#src/exchange/list/import-list.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import { bookOf, sheetOf, type Written } from '#test/builders/lists.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

// Lists such as people make them and worse: any headings over any cells, into any dossier.

const headings = [
  'Nr',
  'Eis',
  'Omschrijving',
  'Gem.',
  'Prio',
  'Norm',
  'Eenheid',
  'Opm.',
  'Thema',
  'Toelichting',
  'Wettelijk',
  'Kosten eenmalig',
  'Regie-id',
  'Borsele',
  'x',
  '',
];
const words = fc.constantFrom(
  '1',
  '2',
  '2',
  '1.05',
  '12a',
  'E-01',
  'R0001',
  'R0002',
  'C0001',
  'Rapportage',
  'Hersteltijd',
  'Chat',
  'Chat',
  'Hoofdstuk 2 Exit',
  'TOTAAL',
  'regel een\nregel twee',
  'Oosterwaard',
  'OW',
  'Oosterw.',
  'Oosterwolde',
  'Zuid',
  'Zuiderhaar',
  'ZU',
  'allen',
  'alle 3',
  'allen behalve OW',
  'OW en ZU',
  'OW/Zuiderh.',
  'M',
  'S',
  'C',
  'W',
  'S?',
  'Eis',
  'Wens',
  'x',
  'M · 4 uur',
  '· 5',
  'zie mail',
  'max 4u',
  '8-24 uur',
  '99,9%',
  '30 min',
  'zsm',
  '€ 85.000',
  'ja',
  'nee',
  '-',
);
const cell: fc.Arbitrary<Written> = fc.oneof(
  { weight: 8, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constant('=cmd|calc'.repeat(80)) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 40 }) },
  { weight: 1, arbitrary: fc.constant<Written>({ kind: 'date', iso: '2026-10-02' }) },
  { weight: 1, arbitrary: fc.constant<Written>({ kind: 'error', text: '#REF!' }) },
);

const book: fc.Arbitrary<Book> = fc
  .tuple(
    fc.shuffledSubarray(headings, { minLength: 2, maxLength: 7 }),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.record({ top: fc.nat(12), left: fc.nat(6), tall: fc.nat(3), wide: fc.nat(3) }), { maxLength: 2 }),
  )
  .map(([head, rows, areas]) => {
    const merges = areas.map(({ top, left, tall, wide }) => ({ top, left, bottom: top + tall, right: left + wide }));
    return bookOf([sheetOf([head, ...rows], { merges })]);
  });

const dossier: fc.Arbitrary<Dossier> = fc.oneof(
  fc.constant(emptyDossier),
  fc
    .record({ seed: fc.nat(), requirements: fc.nat(8), clients: fc.nat(4), suppliers: fc.nat(2) })
    .map((size) => randomDossier(size)),
);

const stampOf = (idPrefix: string) => ({ now: '2026-06-16T09:00:00Z', idPrefix });
const runs = { numRuns: 120, seed: 20260616 };

it('[I1] [I5] a list makes a change that keeps every rule, removes nothing and can be taken back', () => {
  fc.assert(
    fc.property(book, dossier, (list, before) => {
      const made = importList(before, list, null, stampOf('n'));
      if (!made.ok) return;
      const { change } = made.value;
      expect(checked(before, change)).toMatchObject({ ok: true });
      expect(Object.values(change).some((table) => table.removed !== undefined)).toBe(false);
      expect(applyChange(applyChange(before, change), reverse(change))).toEqual(before);
    }),
    runs,
  );
});

it('[I4] a list that was imported changes nothing any more', () => {
  fc.assert(
    fc.property(book, dossier, (list, before) => {
      const first = importList(before, list, null, stampOf('n'));
      if (!first.ok) return;
      const second = importList(applyChange(before, first.value.change), list, null, stampOf('m'));
      expect(second.ok && second.value.change).toEqual({});
    }),
    runs,
  );
});

it('[I4] the same list into the same dossier is the same change', () => {
  fc.assert(
    fc.property(book, dossier, (list, before) => {
      const [one, two] = [importList(before, list, null, stampOf('n')), importList(before, list, null, stampOf('n'))];
      expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    }),
    { ...runs, numRuns: 40 },
  );
});

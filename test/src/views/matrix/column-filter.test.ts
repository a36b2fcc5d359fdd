import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { createText } from '#src/text/text.ts';
import { columnFilter, columnWords } from '#src/views/matrix/column-filter.ts';
import { comparingAll } from '#src/views/matrix/row-sort.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = createText('nl');
const cards = updateRollups(noRollups, smallDossier, analyse(smallDossier)).list.flatMap((rollup) => rollup.cards);
const { clients } = smallDossier;
const hits = (texts: Readonly<Record<string, string>>) =>
  cards.filter(columnFilter(text, clients, texts) ?? (() => true)).map(({ requirement }) => requirement.id);

it('[V25] finds what a cell says and keeps in its tooltip, whatever the capitals and accents', () => {
  expect(hits({ 'client.VEL': 'TE DUUR' })).toEqual(['R1']);
  expect(hits({ 'client.MER': 'must' })).toEqual(['R1', 'R3']);
  expect(hits({ title: 'een klant' })).toEqual(['R3']);
  expect(hits({ 'supplier.BRA': 'maatwerk' })).toEqual(['R1']);
  expect(hits({ 'cost.once': '40' })).toEqual(['R1']);
});

it('[V25] several columns must all hold theirs, and no text holds nothing back', () => {
  expect(hits({ 'client.MER': 'must', title: 'ruime' })).toEqual(['R1']);
  expect(columnFilter(text, clients, {})).toBeUndefined();
});

it('has words for every column', () => {
  const [card] = cards;
  if (card === undefined) return expect.fail();
  for (const key of ['zone', 'status', 'text.why', 'supplier.NOBODY', 'client.NOBODY', 'cost.year'])
    expect(typeof columnWords(text, clients, card, key)).toBe('string');
});

it('[V24] the next column decides where the first leaves rows equal', () => {
  const sorted = (...by: readonly [string, boolean][]) =>
    cards
      .toSorted(comparingAll(by.map(([column, isDescending]) => ({ by: column, isDescending }))))
      .map(({ requirement }) => requirement.id);
  expect(sorted(['client.MER', true])).toEqual(['R1', 'R3', 'R4', 'R2']);
  expect(sorted(['client.MER', true], ['code', true])).toEqual(['R3', 'R1', 'R4', 'R2']);
  expect(sorted(['status', false], ['title', false])).toHaveLength(4);
});

import { expect, it } from 'vitest';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { createText } from '#src/text/text.ts';
import { answersOf, linksOf, linksText, wantsOf } from '#src/views/map/relations.ts';
import { requirement } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = createText('nl');
const { clients, suppliers, requirements, positions, offers } = smallDossier;
const record = (id: string): Requirement => find(requirements, id) as Requirement;

it('[P62] says who wants what in the order of the clients, and marks limits that are not released', () => {
  const wants = wantsOf(text, clients, record('R1'), cellsOf(positions, 'R1'));
  expect(wants.map(({ phrase, clients: who, isPrivate }) => [phrase, who.map(({ id }) => id), isPrivate])).toEqual([
    ['must, 60 tot 80 uur per week', ['MER'], true],
    ['should, 45 tot 60 uur per week', ['DIJ'], false],
    ['won’t', ['VEL'], false],
  ]);
});

it('[P62] puts those who want the same together', () => {
  const position = cellsOf(positions, 'R3')[0];
  if (position === undefined) throw new Error('R3 is wanted');
  const both = [position, { ...position, client: 'VEL' as typeof position.client }];
  const wants = wantsOf(text, clients, record('R3'), both);
  expect(wants.map(({ phrase, clients: who }) => [phrase, who.length])).toEqual([['must', 2]]);
});

it('[P62] says how every supplier answers, also who did not', () => {
  const said = (id: string) => answersOf(text, suppliers, record(id), cellsOf(offers, id)).map(({ phrase }) => phrase);
  expect(said('R1')).toEqual(['standaard, 60 uur per week', 'maatwerk, 40 uur per week']);
  expect(said('R4')).toEqual(['onbekend']);
});

it.each([
  ['R1', 'Nodig voor 1.02.'],
  ['R3', 'Vereist 1.01. Sluit 2.02 uit.'],
  ['R4', 'Sluit 1.02 uit.'],
  ['R2', ''],
])('[P63] %s: %s', (id, sentence) => {
  expect(linksText(text, requirements, linksOf(requirements).get(requirement(id)))).toBe(sentence);
});

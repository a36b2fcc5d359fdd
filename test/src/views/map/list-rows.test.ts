import { expect, it } from 'vitest';
import { type ListStep, listRows, stepInList } from '#src/views/map/list-rows.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const rows = listRows(sceneOf(smallDossier, ['T1']).nodes);

it('[P60] the list holds every node of the map once, lane after lane, cards under their theme', () => {
  expect(rows.map(({ id, level }) => `${level} ${id}`)).toEqual([
    '1 lane.clients',
    '2 client.SSC',
    '2 client.MER',
    '2 client.DIJ',
    '2 client.VEL',
    '1 lane.requirements',
    '2 theme.T1',
    '3 requirement.R1',
    '3 requirement.R3',
    '2 theme.T2',
    '1 lane.suppliers',
    '2 supplier.ALF',
    '2 supplier.BRA',
  ]);
});

it('[P60] a row knows its place among those of the same parent', () => {
  const placed = rows.map(({ id, place, of }) => `${id} ${place}/${of}`);
  expect(placed).toEqual(expect.arrayContaining(['client.MER 2/4', 'requirement.R3 2/2', 'theme.T2 2/2']));
});

it('[P60] a lane that holds nothing keeps its heading and its invitation', () => {
  expect(listRows(sceneOf(emptyDossier).nodes).map(({ id }) => id)).toEqual([
    'lane.clients',
    'empty.clients',
    'lane.requirements',
    'empty.requirements',
    'lane.suppliers',
    'empty.suppliers',
  ]);
});

it.each<[string, ListStep, string]>([
  ['client.VEL', 'down', 'lane.requirements'],
  ['lane.clients', 'up', 'lane.clients'],
  ['theme.T1', 'in', 'requirement.R1'],
  ['theme.T2', 'in', 'theme.T2'],
  ['requirement.R3', 'out', 'theme.T1'],
  ['theme.T1', 'out', 'lane.requirements'],
  ['lane.requirements', 'out', 'lane.requirements'],
  ['theme.T1', 'first', 'lane.clients'],
  ['theme.T1', 'last', 'supplier.BRA'],
  ['theme.T1', 'page-down', 'supplier.BRA'],
  ['client.gone', 'down', 'lane.clients'],
])('[P61] from %s %s leads to %s', (from, step, to) => {
  expect(stepInList(rows, from, step)).toBe(to);
});

import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { placeNodes } from '#src/views/map/lanes.ts';
import { placeStreams } from '#src/views/map/streams.ts';
import { type Step, walk } from '#src/views/map/walk.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const dossier = { ...smallDossier, layout: [] };
const { list } = updateRollups(noRollups, dossier, analyse(dossier));
const nodes = placeNodes(dossier, list, { openThemes: new Set(['T1']), fullThemes: new Set() });
const streams = placeStreams(dossier.clients, list, nodes);

it.each<[string, Step, string | null]>([
  ['client.SSC', 'down', 'client.MER'],
  ['client.SSC', 'up', null],
  ['client.VEL', 'down', null],
  ['theme.T1', 'down', 'requirement.R1'],
  ['requirement.R3', 'down', 'theme.T2'],
  ['requirement.R1', 'last', 'theme.T2'],
  ['theme.T2', 'first', 'theme.T1'],
])('[P8] %s %s stays in the lane: %s', (from, step, to) => {
  expect(walk(nodes, streams, from, step)).toBe(to);
});

it.each<[string, Step, string | null]>([
  ['client.MER', 'right', 'requirement.R1'],
  ['requirement.R3', 'left', 'client.MER'],
  ['requirement.R1', 'right', 'supplier.ALF'],
  ['supplier.BRA', 'right', null],
  ['client.MER', 'left', null],
])('[P8] %s %s follows a line or goes to the nearest: %s', (from, step, to) => {
  expect(walk(nodes, streams, from, step)).toBe(to);
});

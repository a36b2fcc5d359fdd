import { expect, it } from 'vitest';
import { type Step, walk } from '#src/views/map/walk.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const { nodes, streams } = sceneOf({ ...smallDossier, layout: [] }, ['T1']);

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

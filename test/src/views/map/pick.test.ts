import { expect, it } from 'vitest';
import type { RequirementId } from '#src/dossier/ids.ts';
import { pickRange, togglePick } from '#src/views/map/pick.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const { nodes } = sceneOf({ ...smallDossier, layout: [] }, ['T1', 'T2']);
const id = (text: string): RequirementId => text as RequirementId;

it('[P21] picking the same requirement again lets it go', () => {
  const one = togglePick(new Set(), id('R1'));
  expect([...togglePick(one, id('R2'))]).toEqual(['R1', 'R2']);
  expect([...togglePick(one, id('R1'))]).toEqual([]);
});

it.each([
  ['R1', 'R2', ['R1', 'R3', 'R2']],
  ['R4', 'R3', ['R3', 'R2', 'R4']],
  ['R3', 'R3', ['R3']],
])(
  '[P21] a range from %s to %s holds every card between, in either direction and across themes',
  (from, to, picked) => {
    expect([...pickRange(nodes, id(from), id(to))]).toEqual(picked);
  },
);

it('[P21] a range from what is not on the map is the one card', () => {
  expect([...pickRange(nodes, null, id('R2'))]).toEqual(['R2']);
  expect([...pickRange(nodes, id('gone'), id('R2'))]).toEqual(['R2']);
});

import { expect, it } from 'vitest';
import type { RequirementId } from '#src/dossier/ids.ts';
import { pickInside, pickRange, togglePick } from '#src/views/map/pick.ts';
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

it('[P54] a band picks the cards it touches and nothing else', () => {
  const { nodes: shown } = sceneOf({ ...smallDossier, layout: [] }, ['T1']);
  const box = shown.find(({ id }) => id === 'requirement.R3')?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(pickInside(shown, { ...box, y: box.y + 10, height: 500 })).toEqual(new Set(['R3']));
  expect(pickInside(shown, { ...box, y: box.y - 20 })).toEqual(new Set(['R1', 'R3']));
  expect(pickInside(shown, { x: -500, y: 0, width: 10, height: 900 })).toEqual(new Set());
});

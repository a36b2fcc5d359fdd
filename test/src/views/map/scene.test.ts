import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChange } from '#test/builders/random-edits.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { inputOf, sceneOf } from './scene-of.ts';

function afterEdit(dossier: Dossier) {
  const analysis = analyse(dossier);
  const rollups = updateRollups(noRollups, dossier, analysis);
  const [cell] = dossier.positions.find((row) => row.row === 'R1')?.cells ?? [];
  if (cell === undefined) throw new Error('R1 has positions');
  const change = { positions: { updated: [[cell, { ...cell, priority: 'C' }] as const] } };
  const after = applyChange(dossier, change);
  const next = updateRollups(rollups, after, updateAnalysis(analysis, dossier, after, change));
  return { before: rollups.list, after: next.list };
}

it('[P13] an edit of a position leaves every node the same object and moves no line', () => {
  const { before, after } = afterEdit(smallDossier);
  const first = updateScene(noScene, { ...inputOf(smallDossier, ['T2']), rollups: before });
  const next = updateScene(first, { ...inputOf(smallDossier, ['T2']), ...first.from, rollups: after });
  expect(next.nodes).toBe(first.nodes);
  expect(next.streams).not.toBe(first.streams);
  expect(next.streams.map(({ id, x1, y1, x2, y2 }) => [id, x1, y1, x2, y2])).toEqual(
    first.streams.map(({ id, x1, y1, x2, y2 }) => [id, x1, y1, x2, y2]),
  );
  expect(next.loose.get('T2')).toBe(first.loose.get('T2'));
});

it('[P13] nothing changed is nothing made anew', () => {
  const scene = sceneOf(smallDossier, ['T1']);
  if (scene.from === null) throw new Error('a scene knows what it was made from');
  expect(updateScene(scene, { ...scene.from })).toBe(scene);
});

it.each([1, 2, 3, 4])('[P13] following random edits gives the scene made from scratch, seed %i', (seed) => {
  const random = randomFrom(seed);
  let dossier = { ...randomDossier({ seed, requirements: 30, clients: 5, suppliers: 4 }) };
  const open = dossier.themes.slice(0, 2).map(({ id }) => id);
  let scene = sceneOf(dossier, open);
  for (let step = 0; step < 20; step += 1) {
    dossier = applyChange(dossier, randomChange(random, dossier));
    scene = updateScene(scene, inputOf(dossier, open));
    const { nodes, streams, supply, chips } = sceneOf(dossier, open);
    expect({ nodes: scene.nodes, streams: scene.streams, supply: scene.supply, chips: scene.chips }).toEqual({
      nodes,
      streams,
      supply,
      chips,
    });
  }
});

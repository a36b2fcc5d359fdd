import { expect, it } from 'vitest';
import {
  firstLook,
  lookAtAll,
  lookAtLevel,
  lookAtPlace,
  type NodesAt,
  placeOf,
  zoomedTo,
  zoomOfLook,
} from '#renderer/features/map/camera/look.ts';
import { boundsOf } from '#renderer/features/map/fit-view.ts';
import { levelAt, mapLevels } from '#src/views/map/levels.ts';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { inputOf } from '#test/src/views/map/scene-of.ts';

const size = { width: 1360, height: 760 };

function mapOf(requirements: number, clients: number): NodesAt {
  const dossier = { ...randomDossier({ seed: 4, requirements, clients, suppliers: 8 }), layout: [] };
  const input = inputOf(dossier);
  return (level) => updateScene(noScene, { ...input, level }).nodes;
}

const small = mapOf(40, 4);
const large = mapOf(600, 60);

it('[P24] zooming in and out again passes the levels in order and shows the zoom asked for', () => {
  let look = firstLook(600, large, size);
  for (const zoom of [0.05, 0.1, 0.3, 0.4, 0.59, 0.6, 1, 2, 1, 0.5, 0.2]) {
    look = zoomedTo(look, zoom, { x: 500, y: 300 }, large, size);
    expect(look.level).toBe(levelAt(zoom));
    expect(zoomOfLook(look)).toBeCloseTo(zoom);
  }
});

it('[P24] within a level what is at the pointer stays at the pointer', () => {
  const look = firstLook(40, small, size);
  const at = { x: 700, y: 200 };
  const next = zoomedTo(look, 1.4, at, small, size);
  const worldX = (at.x - look.view.x) / look.view.zoom;
  expect(worldX * next.view.zoom + next.view.x).toBeCloseTo(at.x);
});

it.each(mapLevels)('[P24] choosing %s shows that level at a scale that can be read', (level) => {
  for (const nodesAt of [small, large]) {
    const look = lookAtLevel(firstLook(40, nodesAt, size), level, { x: 600, y: 300 }, nodesAt, size);
    expect(look.level).toBe(level);
    expect(levelAt(zoomOfLook(look))).toBe(level);
  }
});

it('[P29] all in view is all of it: cards where they can be read, bubbles of the largest maps', () => {
  for (const [nodesAt, level] of [
    [small, 'cards'],
    [large, 'themes'],
  ] as const) {
    const look = lookAtAll(nodesAt, size);
    expect(look.level).toBe(level);
    const { x, y, width, height } = boundsOf(nodesAt(level));
    const { zoom } = look.view;
    expect(x * zoom + look.view.x).toBeGreaterThanOrEqual(0);
    expect((x + width) * zoom + look.view.x).toBeLessThanOrEqual(size.width);
    expect((y + height) * zoom + look.view.y).toBeLessThanOrEqual(size.height);
  }
});

it('[P29] a large map opens as bubbles, another with its cards', () => {
  expect(firstLook(600, large, size).level).toBe('themes');
  expect(firstLook(40, small, size).level).toBe('cards');
});

it('[P130] a kept place shows the same zoom and middle again, also on a stage of another size', () => {
  const look = zoomedTo(firstLook(600, large, size), 0.8, { x: 600, y: 300 }, large, size);
  const kept = placeOf(look, size);
  const again = lookAtPlace(kept, large, size);
  expect(again.level).toBe('cards');
  for (const key of ['x', 'y', 'zoom'] as const) expect(again.view[key]).toBeCloseTo(look.view[key], 6);
  const wide = { width: 1800, height: 900 };
  const there = placeOf(lookAtPlace(kept, large, wide), wide);
  expect(there.zoom).toBeCloseTo(kept.zoom);
  // What nothing stands at any more shows the nearest that does.
  const gone = lookAtPlace({ zoom: 1, x: 1e6, y: 1e6 }, small, size);
  const { x, width } = boundsOf(small('cards'));
  expect((x + width) * gone.view.zoom + gone.view.x).toBeGreaterThan(0);
});

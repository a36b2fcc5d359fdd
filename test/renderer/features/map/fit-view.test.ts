import { expect, it } from 'vitest';
import { boundsOf, fitView, viewOfAll, viewWith } from '#renderer/features/map/fit-view.ts';
import type { MapNode } from '#src/views/map/lanes.ts';

const bounds = { x: 16, y: 12, width: 992, height: 700 };

it('[P10] shows the whole map, within its margins, when that can be read', () => {
  const { x, y, zoom } = fitView(bounds, 1504, 948);
  expect(bounds.x * zoom + x).toBeGreaterThanOrEqual(0);
  expect((bounds.x + bounds.width) * zoom + x).toBeLessThanOrEqual(1504);
  expect(bounds.y * zoom + y).toBeGreaterThanOrEqual(0);
  expect((bounds.y + bounds.height) * zoom + y).toBeLessThanOrEqual(948);
});

it('[P10] starts at the top of a map that is too long to read whole', () => {
  const long = { ...bounds, height: 9000 };
  const { x, y, zoom } = fitView(long, 1024, 768);
  expect(zoom).toBeGreaterThanOrEqual(0.85);
  expect(long.y * zoom + y).toBeCloseTo(16);
  expect(long.x * zoom + x).toBeGreaterThanOrEqual(0);
});

it('bounds reach around every node', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 20 });
  const nodes = [box(0, 5), box(100, 50), box(-8, 9)].map(
    (each) => ({ id: 'x', kind: 'bank', lane: 'clients', box: each }) as MapNode,
  );
  expect(boundsOf(nodes)).toEqual({ x: -8, y: 5, width: 118, height: 65 });
});

it('[P10] all in view shows all of a map that is too long to read whole', () => {
  const { y, zoom } = viewOfAll({ ...bounds, height: 9000 }, 1024, 768);
  expect((12 + 9000) * zoom + y).toBeLessThanOrEqual(768);
});

it('a map that does not fit leaves the overview its place where there is room beside the lanes', () => {
  const { x, zoom } = fitView({ ...bounds, height: 9000 }, 1360, 768);
  expect((bounds.x + bounds.width) * zoom + x).toBeLessThanOrEqual(1360 - 184 - 16);
});

it.each([
  ['in view', { x: 10, y: 10 }, { x: 0, y: 0 }],
  ['under the foot', { x: 10, y: 340 }, { x: 0, y: -62 }],
  ['left of the stage', { x: -200, y: 10 }, { x: 216, y: 0 }],
  ['far below and to the right', { x: 900, y: 4000 }, { x: -516, y: -3722 }],
])('a node %s is brought into view by the least movement', (_where, at, moved) => {
  const view = { x: 0, y: 0, zoom: 1 };
  const shown = viewWith({ ...at, width: 100, height: 50 }, view, { width: 500, height: 400 });
  expect(shown).toEqual({ ...moved, zoom: 1 });
});

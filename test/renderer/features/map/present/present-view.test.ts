import { expect, it } from 'vitest';
import { presentView, startOf } from '#renderer/features/map/present/present-view.ts';

const beamer = { width: 1920, height: 1000 };

it('[P53] a long map is as wide as the room, starts at its top and scrolls to its end', () => {
  const bounds = { x: 16, y: 12, width: 992, height: 2_000 };
  const top = presentView(bounds, beamer, 0);
  expect(top.zoom * 12).toBeGreaterThanOrEqual(20);
  expect(top.y + bounds.y * top.zoom).toBe(24);
  const end = presentView(bounds, beamer, 99_999);
  expect(end.y + (bounds.y + bounds.height) * end.zoom).toBeCloseTo(beamer.height - 24);
  expect(presentView(bounds, beamer, -50).down).toBe(0);
});

it('[P53] a short map is seen whole, and no larger than twice its size', () => {
  const bounds = { x: 0, y: 0, width: 400, height: 200 };
  const view = presentView(bounds, beamer, 300);
  expect(view).toMatchObject({ zoom: 2, down: 0 });
  expect(view.x).toBe(560);
});

it('[P53] in a narrow window the width decides', () => {
  const view = presentView({ x: 0, y: 0, width: 1_000, height: 900 }, { width: 1_048, height: 700 }, 0);
  expect(view.zoom).toBe(1);
});

it('[P90] a view kept from nearer by is presented from as near, around what stood in its middle', () => {
  const bounds = { x: 0, y: 0, width: 1_880, height: 3_000 };
  const near = { zoom: 1.5, x: 400, y: 1_000 };
  const start = startOf(bounds, beamer, 1.5, near);
  const view = presentView(bounds, beamer, start, near);
  expect(view.zoom).toBe(1.5);
  expect(1_000 * view.zoom + view.y).toBeCloseTo(beamer.height / 2);
  expect(view.x).toBe(24);
  expect(presentView(bounds, beamer, 0, { zoom: 0.22, x: 400, y: 1_000 }).zoom).toBeLessThan(1.1);
  expect(startOf(bounds, beamer, 1, { zoom: 0.22, x: 400, y: 1_000 })).toBe(0);
});

it('[P90] nearness is never less than the room gives, and never beyond the edge of the map', () => {
  const bounds = { x: 0, y: 0, width: 1_880, height: 3_000 };
  const far = { zoom: 0.8, x: 940, y: 100 };
  const view = presentView(bounds, beamer, startOf(bounds, beamer, 1, far), far);
  expect(view).toMatchObject({ down: 0 });
  expect(view.zoom).toBeGreaterThanOrEqual(0.99);
});

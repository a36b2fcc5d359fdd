import { expect, it } from 'vitest';
import { presentView } from '#renderer/features/map/present/present-view.ts';

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

import { expect, it } from 'vitest';
import { barShape } from '#src/base/bar-path.ts';

const bar = { x: 10, width: 100, isOpenStart: false, isOpenEnd: false };
const ROUND = /A/g;

it('rounds both ends of a bounded bar', () => {
  const shape = barShape(bar, 0, 12);
  expect(shape.body.match(ROUND)).toHaveLength(2);
  expect(shape.fades).toEqual([]);
});

it('[UI7] an open end leaves in an arrow of ever paler slices', () => {
  const shape = barShape({ ...bar, isOpenEnd: true }, 0, 12);
  expect(shape.body.match(ROUND)).toHaveLength(1);
  const opacities = shape.fades.map((fade) => fade.opacity);
  expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
  expect(opacities.length).toBeGreaterThan(1);
});

it('[UI7] both ends can be open', () => {
  const shape = barShape({ ...bar, isOpenStart: true, isOpenEnd: true }, 0, 12);
  expect(shape.body).not.toMatch(/A/);
  expect(shape.fades).toHaveLength(4);
});

it('a thin or short bar keeps its length and only gets the tip', () => {
  expect(barShape({ ...bar, isOpenEnd: true }, 0, 4).fades).toEqual([]);
  const short = barShape({ x: 0, width: 10, isOpenStart: false, isOpenEnd: true }, 0, 12);
  expect(short.fades).toEqual([]);
  expect(short.body).toContain('L10 6');
});

import { expect, it } from 'vitest';
import { hierarchicalPoints } from '#src/methods/hierarchical-points.ts';

it('[M15] an item gets its share of its group’s points, times the size of the group', () => {
  // 60 points for four items, 40 for two: without the size the two would stand above all others.
  const points = hierarchicalPoints([
    { points: 60, within: [25, 25, 25, 25] },
    { points: 40, within: [50, 50] },
  ]);
  expect(points?.map((row) => row.map((part) => Number(part.toFixed(3))))).toEqual([
    [18.75, 18.75, 18.75, 18.75],
    [12.5, 12.5],
  ]);
});

it('[M15] what adds up to nothing has no points', () => {
  expect(hierarchicalPoints([{ points: 0, within: [100] }])).toBeNull();
  expect(hierarchicalPoints([])).toBeNull();
});

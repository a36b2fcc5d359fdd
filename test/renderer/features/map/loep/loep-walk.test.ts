import { expect, it } from 'vitest';
import { across, loepWalk } from '#renderer/features/map/loep/loep-walk.ts';
import { randomFrom } from '#test/builders/random.ts';

const steps = ['left', 'right', 'up', 'down', 'first', 'last'] as const;

it.each([1, 2, 3, 4, 5])('[P31] arrows lead only to places that are shown, and reach all of them, seed %i', (seed) => {
  const random = randomFrom(seed);
  const isShown = Array.from({ length: random.int(1, 60) }, () => random.chance(0.3));
  const start = isShown.indexOf(true);
  if (start < 0) return;
  const found = new Set([start]);
  for (const at of found) {
    for (const step of steps) {
      const next = loepWalk(isShown, at, step);
      expect(isShown[next]).toBe(true);
      found.add(next);
    }
  }
  expect(found.size).toBe(isShown.filter(Boolean).length);
});

it('[P31] up and down pass rows where nothing is shown and stay at an edge', () => {
  const isShown = Array.from({ length: 4 * across }, (_, at) => at === 2 || at === 3 * across + 3);
  expect(loepWalk(isShown, 2, 'down')).toBe(3 * across + 3);
  expect(loepWalk(isShown, 3 * across + 3, 'down')).toBe(3 * across + 3);
  expect(loepWalk(isShown, 3 * across + 3, 'up')).toBe(2);
});

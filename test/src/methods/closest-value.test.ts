import { expect, it } from 'vitest';
import { closestValue, type Wish } from '#src/methods/closest-value.ts';
import { randomFrom } from '#test/builders/random.ts';

const wish = (at: number, width: number): Wish => ({ at, width });

it('[M2] two wishes meet where both give the same share of their width', () => {
  // 4 + 4·t = 16 − 8·t at t = 1: the one with the wider range gives twice as much.
  expect(closestValue([wish(4, 4), wish(16, 8)], null, null)).toBe(8);
});

it('[M2] recovery time of four municipalities comes to six hours', () => {
  // DOMAIN C14, R27: wishes 4, 8, 8, 8 with ranges 2..6, 4..8, 4..16, 4..12. The plain median, 8, lies outside the zone.
  expect(closestValue([wish(4, 4), wish(8, 4), wish(8, 12), wish(8, 8)], 4, 6)).toBe(6);
});

it('[M2] the proposal stays inside the zone', () => {
  expect(closestValue([wish(75, 20), wish(80, 5)], null, 50)).toBe(50);
  expect(closestValue([wish(1, 2)], 5, null)).toBe(5);
});

it('[M2] one wish is met, many equal wishes too, and no wish gives nothing', () => {
  expect(closestValue([wish(7, 3)], 0, 10)).toBe(7);
  expect(closestValue([wish(7, 3), wish(7, 0)], 0, 10)).toBe(7);
  expect(closestValue([], 0, 10)).toBeNull();
});

it('[M2] a range of one value outweighs the others', () => {
  expect(closestValue([wish(2, 0), wish(10, 4)], null, null)).toBeCloseTo(2, 6);
});

it('[M2] no other value brings the worst off closer', () => {
  const random = randomFrom(27);
  const worst = (wishes: readonly Wish[], value: number) =>
    Math.max(...wishes.map(({ at, width }) => Math.abs(value - at) / Math.max(width, 1e-9)));
  const better: unknown[] = [];
  for (let turn = 0; turn < 400; turn += 1) {
    const wishes = Array.from({ length: random.int(1, 12) }, () => wish(random.int(0, 40), random.int(1, 16)));
    const [low, high] = [random.int(0, 20), random.int(20, 40)];
    const value = closestValue(wishes, low, high) ?? Number.NaN;
    const distance = worst(wishes, value);
    if (!(value >= low && value <= high)) better.push({ wishes, low, high, value });
    for (let other = low; other <= high; other += 0.25)
      if (worst(wishes, other) < distance - 1e-9) better.push({ wishes, value, other });
  }
  expect(better).toEqual([]);
});

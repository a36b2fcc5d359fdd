import { describe, expect, it } from 'vitest';
import { largestRemainder } from '#src/methods/largest-remainder.ts';
import { randomFrom } from '#test/builders/random.ts';

describe('the method of the largest remainder', () => {
  it('[K63] splits exactly, and gives what is left to the largest remainders', () => {
    expect(largestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(largestRemainder(10, [5, 3, 2])).toEqual([5, 3, 2]);
    expect(largestRemainder(101, [0, 3, 0, 1])).toEqual([0, 76, 0, 25]);
    expect(largestRemainder(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  it('[K63] splits nothing among nobody, and no amount', () => {
    expect(largestRemainder(0, [])).toEqual([]);
    expect(largestRemainder(7, [])).toBeNull();
    expect(largestRemainder(7, [0, 0])).toBeNull();
  });

  it('[K63] always adds up, stays within one of the exact part and never turns its sign', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomFrom(seed);
      const weights = Array.from({ length: random.int(1, 60) }, () => random.int(0, 900_000));
      if (weights.every((weight) => weight === 0)) continue;
      const amount = random.pick([-1, 1]) * random.int(0, 90_000_000_000_000);
      const parts = largestRemainder(amount, weights) ?? [];
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      for (const [at, part] of parts.entries()) {
        expect(Math.abs(part - (amount / total) * (weights[at] as number))).toBeLessThan(1.1);
        expect(part * amount).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { highestMinimum, highestSum, lowest, withoutObjection } from '#src/methods/choose.ts';

const scores = [
  [2, 5, 4, 5],
  [5, 2, 1, 2],
  [4, 4, 4, 3],
  [3, 4, 5, 3],
];

describe('ways of choosing', () => {
  it('[A63] keep every option without an overriding objection', () => {
    expect(withoutObjection(scores, 1)).toEqual([0, 2, 3]);
    expect(withoutObjection([[1], [1]], 1)).toEqual([]);
  });

  it('[A64] choose the highest minimum', () => {
    expect(highestMinimum(scores)).toEqual([2, 3]);
  });

  it('[A65] choose the highest sum, each party once or by weight', () => {
    expect(highestSum(scores)).toEqual([0]);
    expect(highestSum(scores, [10, 1, 1, 1])).toEqual([1]);
  });

  it('[A66] choose the lowest figure', () => {
    expect(lowest([3, -1, 2, -1])).toEqual([1, 3]);
  });

  it('[A67] show a tie as a tie', () => {
    expect(
      highestSum([
        [3, 4],
        [4, 3],
      ]),
    ).toEqual([0, 1]);
  });
});

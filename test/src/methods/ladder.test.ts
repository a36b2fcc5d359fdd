import { describe, expect, it } from 'vitest';
import { ladderDistances, readLadder } from '#src/methods/ladder.ts';
import { randomFrom } from '#test/builders/random.ts';

// The scores of the case as it was designed, harmonise first.
const merwenburg = [4, 3, 2, 3, 4, 3, 2];
const dijkhoven = [3, 3, 2, 3, 3, 2, 1];
const veldhorst = [2, 2, 3, 3, 2, 1, 1];
const zandermeer = [2, 1, 2, 2, 2, 1, 1];
const [simplify, concentrate, digitise, automate] = [2, 3, 4, 5];

describe('the ladder', () => {
  it('[RY1] finds the steps that run ahead of what lies below, with the step to begin at', () => {
    const { gaps, total } = readLadder(merwenburg);
    expect(gaps.map(({ step, gap, limit }) => [step, gap, limit.step])).toEqual([
      [concentrate, 1, simplify],
      [digitise, 2, simplify],
      [automate, 1, simplify],
    ]);
    expect(total).toBe(4);
    expect(readLadder(veldhorst).gaps.map(({ step }) => step)).toEqual([simplify, concentrate]);
  });

  it('[RY1] says per step what those below carry', () => {
    expect(readLadder(merwenburg).carried).toEqual([null, 4, 3, 2, 2, 2, 2]);
  });

  it('[RY1] passes over steps that were not scored', () => {
    const { carried, gaps } = readLadder([null, 2, null, 3, null, null, null]);
    expect(carried).toEqual([null, null, 2, 2, 2, 2, 2]);
    expect(gaps.map(({ step, gap }) => [step, gap])).toEqual([[concentrate, 1]]);
    expect(readLadder([]).gaps).toEqual([]);
  });

  it('[RY1] has no gap where no step is higher than one below it', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 200; round += 1) {
      const scores = merwenburg.map(() => random.int(0, 5));
      expect(readLadder(scores.toSorted((a, b) => b - a)).total).toBe(0);
      const direct = scores.map((score, at) => (at === 0 ? 0 : Math.max(0, score - Math.min(...scores.slice(0, at)))));
      expect(readLadder(scores).total).toBe(direct.reduce((sum, gap) => sum + gap, 0));
    }
  });

  it('[RY2] says how far clients are apart at each step', () => {
    expect(ladderDistances([merwenburg, dijkhoven, veldhorst, zandermeer])).toEqual([2, 2, 1, 1, 2, 2, 1]);
    expect(ladderDistances([merwenburg, merwenburg.map(() => null)])).toEqual(merwenburg.map(() => null));
  });
});

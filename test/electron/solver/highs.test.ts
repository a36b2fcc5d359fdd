import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { type Column, keeps, type LinearModel, relativeGap, type Solve } from '#src/methods/linear-model.ts';
import { randomFrom } from '#test/builders/random.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

const column = (cost: number, upper: number, isInteger = true): Column => ({ cost, lower: 0, upper, isInteger });
const ask = (model: LinearModel) => solve(model, { gap: 0, seconds: 60 });

/** A knapsack with two budgets that takes a while to prove. */
function hardKnapsack(size: number): LinearModel {
  const random = randomFrom(7);
  const figures = () => Array.from({ length: size }, () => random.int(900, 1100));
  const at = Array.from({ length: size }, (_, index) => index);
  const rows = Array.from({ length: 8 }, () => {
    const by = figures();
    return { lower: Number.NEGATIVE_INFINITY, upper: Math.floor(by.reduce((a, b) => a + b, 0) / 3), at, by };
  });
  return { sense: 'max', columns: figures().map((cost) => column(cost, 1)), rows };
}

describe('the solver', () => {
  it('[PK13] finds the optimum of a small integer model and proves it', async () => {
    const model: LinearModel = {
      sense: 'max',
      columns: [column(30, 100), column(50, 100)],
      rows: [
        { lower: Number.NEGATIVE_INFINITY, upper: 40, at: [0, 1], by: [1, 2] },
        { lower: Number.NEGATIVE_INFINITY, upper: 50, at: [0, 1], by: [2, 1] },
      ],
    };
    const solved = await ask(model);
    expect(solved).toMatchObject({ status: 'optimal', values: [20, 10], stoppedBy: null });
    expect(solved.objective).toBeCloseTo(1100);
    expect(relativeGap(solved.objective, solved.bound)).toBeCloseTo(0);
    expect(keeps(model, solved.values ?? [])).toBe(true);
    expect(keeps(model, [21, 10])).toBe(false);
    expect(keeps(model, [19.5, 10])).toBe(false);
  });

  it('[PK13] says when nothing fits and when there is no end', async () => {
    const never = { lower: 2, upper: 3, at: [0], by: [1] };
    expect(await ask({ sense: 'max', columns: [column(1, 1)], rows: [never] })).toMatchObject({ status: 'infeasible' });
    expect(await ask({ sense: 'max', columns: [column(1, Number.POSITIVE_INFINITY)], rows: [] })).toMatchObject({
      status: 'unbounded',
    });
    expect(await ask({ sense: 'min', columns: [], rows: [] })).toMatchObject({ status: 'optimal', values: [] });
  });

  it('[PK14] stops when it is told to and keeps the best so far, with a bound', async () => {
    const model = hardKnapsack(80);
    const news: number[] = [];
    const solved = await solve(model, {
      gap: 0,
      seconds: 60,
      onProgress: ({ seconds }) => news.push(seconds),
      isStopped: () => news.length > 3,
    });
    expect(solved).toMatchObject({ status: 'feasible', stoppedBy: 'person' });
    expect(news.length).toBeGreaterThan(0);
    expect(solved.bound ?? 0).toBeGreaterThan(solved.objective ?? 0);
    expect(keeps(model, solved.values ?? [])).toBe(true);
  });

  it('[PK14] stops when its time is over', async () => {
    const model = hardKnapsack(80);
    const start = model.columns.map((_, at) => (at < 3 ? 1 : 0));
    const solved = await solve(model, { gap: 0, seconds: 0.3, start });
    expect(solved).toMatchObject({ status: 'feasible', stoppedBy: 'time' });
    expect(keeps(model, solved.values ?? [])).toBe(true);
  });
});

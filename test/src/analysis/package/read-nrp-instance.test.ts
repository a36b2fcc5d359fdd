import { describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { problemOf } from '#src/analysis/package/package-problem.ts';
import { readNrpInstance } from '#src/analysis/package/read-nrp-instance.ts';
import { solvePackage } from '#src/analysis/package/solve-package.ts';

// Made up here and worked out by hand. Costs 4, 1 | 6, 2, 3; R3 requires R1, R5 requires R2 and R4.
const instance = `2
2
4 1
3
6 2 3
3
1 3
2 5
4 5
4
10 1 3
7 1 5
4 2 1 2
3 1 4
`;

const served = async (ratio: number) => {
  const base = readNrpInstance(instance, ratio);
  if (!base.ok) throw new Error(base.problem.code);
  const solve = await highsSolver();
  const solving = { solve, options: { gap: 0, seconds: 60 }, now: () => performance.now() };
  const result = await solvePackage(problemOf(base.value), 'served', solving);
  if (result.kind !== 'found') throw new Error(result.kind);
  const clients = result.outcome.clients.filter(({ isServed }) => isServed).map(({ client }) => client);
  return { clients, profit: result.objective, cost: result.outcome.once, isProven: result.isProven };
};

describe('an instance of the next release problem', () => {
  it('[PK22] is read level by level, with dependencies and customers', () => {
    const base = readNrpInstance(instance, 0.5);
    expect(base).toMatchObject({
      ok: true,
      value: {
        requirements: [
          { id: 'R1', once: 4, requires: [] },
          { id: 'R2', once: 1 },
          { id: 'R3', once: 6, requires: [0] },
          { id: 'R4', once: 2 },
          { id: 'R5', once: 3, requires: [1, 3] },
        ],
        clients: [
          { inhabitants: 10, positions: [[2, 'M']] },
          {},
          {
            positions: [
              [0, 'M'],
              [1, 'M'],
            ],
          },
          {},
        ],
        budgets: { once: 8, year: null },
      },
    });
  });

  it('[PK22] is solved as worked out by hand', async () => {
    // 8: customers 2 and 4 cost 1 + 2 + 3 and bring 10; customer 1 costs 10. Customers 3 and 4 cost 7 and bring 7.
    expect(await served(0.5)).toEqual({ clients: ['C2', 'C4'], profit: 10, cost: 6, isProven: true });
    // 11: customers 2, 3 and 4 cost 10 and bring 14, as do customers 1 and 3 for 11; the cheaper one.
    expect(await served(0.7)).toEqual({ clients: ['C2', 'C3', 'C4'], profit: 14, cost: 10, isProven: true });
    expect(await served(1)).toMatchObject({ profit: 24, cost: 16 });
  });

  it('[PK22] is refused at the place where it is none', () => {
    const misread = (text: string) => readNrpInstance(text, 0.5);
    expect(misread('1\n2\n5 x')).toMatchObject({
      problem: { code: 'nrp-misread', params: { position: 4, found: 'x' } },
    });
    expect(misread('1\n1\n5\n0\n1\n9 1 2')).toMatchObject({
      problem: { code: 'nrp-misread', params: { position: 8 } },
    });
    expect(misread(`${instance} 3`)).toMatchObject({ ok: false });
    expect(misread('')).toMatchObject({ ok: false });
  });
});

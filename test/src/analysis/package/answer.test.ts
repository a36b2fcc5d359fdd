import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { answerTo } from '#src/analysis/package/answer.ts';
import type { PackageAnswers } from '#src/analysis/package/answers.ts';
import type { Asking } from '#src/analysis/package/asking.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import { robustnessOf, scaleRuns } from '#src/analysis/package/robustness.ts';
import type { PackageResult } from '#src/analysis/package/solve-package.ts';
import type { WhyOut } from '#src/analysis/package/why-out.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import { aClient, aPosition, aRequirement, dossierOf, requirement } from '#test/builders/records.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

const steps: [number, number][] = [];
function asking(dossier: Dossier): Asking {
  return {
    base: packageBase(dossier),
    solving: { solve, options: { gap: 0, seconds: 600 }, now: () => performance.now() },
    onStep: (done, total) => steps.push([done, total]),
  };
}

async function ask<K extends PackageQuestion['kind']>(
  dossier: Dossier,
  question: PackageQuestion & { kind: K },
): Promise<PackageAnswers[K]> {
  return (await answerTo(question, asking(dossier))).answer as PackageAnswers[K];
}

const figuresOf = (result: PackageResult) =>
  result.kind === 'found' ? [result.outcome.lowest ?? 0, result.outcome.mean ?? 0] : [Number.NaN, Number.NaN];

describe('what else there is to ask about packages', () => {
  it('[PK4] every rule side by side, none of them the winner', async () => {
    const answer = await ask(undecidedSample(), { kind: 'rules', settings: {} });
    expect(answer.map(({ rule }) => rule)).toEqual(['sum', 'inhabitants', 'max-min', 'leximin', 'majority', 'served']);
    expect(answer.every(({ result }) => result.kind === 'found' && result.isProven)).toBe(true);
  });

  it('[PK15] more budget never leaves the lowest client with less', async () => {
    steps.length = 0;
    const question = { kind: 'curve', rule: 'max-min', settings: {}, along: 'year', points: 6 } as const;
    const { points, least, all } = await ask(undecidedSample(), question);
    expect([points[0]?.budget, points.at(-1)?.budget]).toEqual([least, all]);
    expect(points.map(({ budget }) => budget)).toContain(260_000);
    const lowest = points.map(({ result }) => figuresOf(result)[0] as number);
    expect(lowest).toEqual(lowest.toSorted((a, b) => a - b));
    expect(steps).toEqual(points.map((_, index) => [index, points.length]));
  });

  it('[PK16] fairness costs the mean what the table says: .868 to .847', async () => {
    const { fairness } = await ask(undecidedSample(), { kind: 'prices', rule: 'max-min', settings: {} });
    expect(fairness?.shift.mean).toBeCloseTo(0.847 - 0.868, 2);
    expect(fairness?.shift.lowest).toBeCloseTo(0.83 - 0.799, 3);
  });

  it('[PK17] each must that is left out has its price, and what it would push out', async () => {
    const { musts, result } = await ask(undecidedSample(), { kind: 'prices', rule: 'max-min', settings: {} });
    const left = result.kind === 'found' ? result.outcome.left : [];
    const priced = musts.filter(({ fixed }) => fixed === null).map((each) => each.requirement);
    expect(left).toEqual(expect.arrayContaining(priced));
    expect(musts.every(({ shift, isProven }) => isProven && (shift?.lowest ?? 1) <= 0)).toBe(true);
    expect(musts.find((each) => each.requirement === 'R10')?.instead).toEqual(['R01', 'R06']);
  });

  it('[PK19] R03, R07, R11 and R17 are out whatever the value scale', async () => {
    const { never, runs, failed } = await robustnessOf(asking(undecidedSample()), {}, scaleRuns());
    expect([runs.length, failed.length]).toEqual([10, 0]);
    expect(never).toEqual(['R03', 'R07', 'R11', 'R17']);
  });

  it('[PK20] R14 could stand in the place of R02, for € 5,000 more', async () => {
    const result = await ask(undecidedSample(), { kind: 'best', rule: 'majority', settings: {} });
    expect(result.kind === 'found' && result.ties).toEqual([{ inside: 'R02', outside: 'R14', once: 5_000, year: 0 }]);
  });
});

describe('why it is out', () => {
  const law = (id: string, cost: number, fields = {}) => aRequirement(id, { costOnceK: cost, costYearK: 0, ...fields });
  const dossier = dossierOf({
    assignment: [{ ...dossierOf({}).assignment[0]!, budgetOnceK: 100, budgetYearK: null }],
    clients: [aClient('A'), aClient('B'), aClient('C')],
    requirements: [
      law('R1', 60),
      law('R2', 50, { excludes: [requirement('R3')] }),
      law('R3', 40),
      law('R4', 90, { requires: [requirement('R3')] }),
      law('R5', 10),
    ],
    positions: [
      ...['A', 'B', 'C'].map((client) => aPosition('R1', client, { priority: 'S' })),
      ...['A', 'B', 'C'].map((client) => aPosition('R3', client, { priority: 'S' })),
      aPosition('R2', 'A', { priority: 'S' }),
      aPosition('R4', 'B', { priority: 'C' }),
    ],
  });
  const why = async (id: string, settings = {}): Promise<WhyOut> => {
    const answer = await ask(dossier, { kind: 'why-out', rule: 'sum', settings, requirement: id });
    if ('kind' in answer) throw new Error(answer.kind);
    return answer;
  };

  it('[PK18] names what excludes it and who alone wants it, what goes out for it and what it takes besides', async () => {
    expect(await why('R2')).toMatchObject({
      isIn: false,
      reasons: [
        { kind: 'few', clients: ['A'] },
        { kind: 'excluded', by: ['R3'] },
      ],
      forced: { comes: ['R2'], goes: ['R1', 'R3'] },
      extra: null,
    });
  });

  it('[PK18] counts what it requires, and says what it would cost besides all there is', async () => {
    expect(await why('R4')).toMatchObject({
      reasons: [{ kind: 'few' }, { kind: 'impossible', reasons: [{ kind: 'budget', requirements: ['R4'] }] }],
      forced: null,
      extra: { once: 90_000, year: 0, isProven: true },
    });
    expect(await why('R4', { budgets: { once: 130_000 } })).toMatchObject({
      reasons: [{ kind: 'few' }, { kind: 'outweighed', once: 90_000, year: 0 }],
      forced: { goes: ['R1'] },
      extra: { once: 60_000 },
    });
  });

  it('[PK18] says that nobody wants it, that somebody keeps it out, or that it is in', async () => {
    expect((await why('R5')).reasons[0]).toEqual({ kind: 'unwanted' });
    expect((await why('R1', { barred: ['R1'] })).reasons[0]).toEqual({ kind: 'barred' });
    expect(await why('R1')).toMatchObject({ isIn: true, reasons: [] });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { impossibilities } from '#src/analysis/package/impossible.ts';
import { curveOf } from '#src/analysis/package/curve.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import { packageProblem } from '#src/analysis/package/package-problem.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import { type FoundPackage, solvePackage } from '#src/analysis/package/solve-package.ts';
import { outReasons } from '#src/analysis/package/why-out.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import { createText } from '#src/text/text.ts';
import { clashRecords, clashText, shiftText, tieText } from '#src/views/package/clash-words.ts';
import { curveStops, nextStepText, stopText } from '#src/views/package/curve-words.ts';
import { packageLead, packageTitle, sureText } from '#src/views/package/lead.ts';
import { inReasonText, outReasonText } from '#src/views/package/reason-words.ts';
import { namesFrom } from '#src/views/package/report.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

const nl = createText('nl');
const en = createText('en');

async function found(dossier: Dossier, rule: PackageRule, settings = {}): Promise<FoundPackage> {
  const solving = { solve, options: { gap: 0, seconds: 60 }, now: () => performance.now() };
  const result = await solvePackage(packageProblem(dossier, settings), rule, solving);
  if (result.kind !== 'found') throw new Error(result.kind);
  return result;
}

describe('a package in words', () => {
  it('[PK40] who gets least and most comes first, then what fits and that it is proven', async () => {
    const dossier = undecidedSample();
    const { lead, rest } = packageLead(nl, await found(dossier, 'max-min'), namesFrom(dossier));
    expect(lead).toBe('Merwenburg krijgt het minst, 83 van 100; Zandermeer het meest, 86.');
    expect(rest).toBe(
      '32 van de 40 eisen passen, voor € 847.000 eenmalig en € 246.000 per jaar. Bewezen: volgens deze regel kan het niet beter.',
    );
  });

  it('[PK40] the question is asked for all, by how many there are', () => {
    expect(packageTitle(nl, 4)).toBe('Welk pakket dient alle vier het best binnen het budget?');
    expect(packageTitle(nl, 50)).toBe('Welk pakket dient alle 50 het best binnen het budget?');
    expect(packageTitle(en, 1)).toBe('Which package serves the client best within the budget?');
  });

  it('[PK40] what is not proven says how much better it could be at most', async () => {
    const whole = await found(undecidedSample(), 'max-min');
    const stopped: FoundPackage = { ...whole, isProven: false, bound: 0.8513, gap: 0.0257, stoppedBy: 'person' };
    expect(sureText(nl, stopped)).toBe('Niet bewezen, u stopte: hoger dan 85,1 kan niet, dat is hoogstens 2,6 % meer.');
    expect(sureText(nl, { ...stopped, bound: null, gap: null })).toContain('is niet bekend');
  });

  it('[PK45] the curve says what each budget gives and what the next step brings', async () => {
    const dossier = undecidedSample();
    const asking = {
      base: packageBase(dossier),
      solving: { solve, options: { gap: 0, seconds: 60 }, now: () => performance.now() },
      onStep: () => {},
    };
    const question = { kind: 'curve', rule: 'sum', settings: {}, along: 'year', points: 3 } as const;
    const stops = curveStops(await curveOf(asking, question));
    expect(stops.map(({ budget }) => budget)).toContain(260_000);
    expect(stops.every(({ lowest, mean, highest }) => lowest <= mean && mean <= highest)).toBe(true);
    const here = stops.find(({ budget }) => budget === 260_000) as (typeof stops)[number];
    expect(stopText(nl, here)).toBe('€ 260.000: gemiddeld 87, laagste 80, hoogste 92');
    expect(nextStepText(nl, stops, 260_000)).toMatch(/^\+ € 134\.000 geeft \d+,\d punt$/);
    expect(nextStepText(nl, stops, 9e9)).toBeNull();
  });

  it('[PK47] a clash is a sentence, and names its records', () => {
    const dossier = undecidedSample();
    const names = namesFrom(dossier);
    const [reason] = impossibilities(packageProblem(dossier, { budgets: { year: 0 } }));
    if (reason === undefined) throw new Error('possible');
    expect(clashText(nl, reason, names)).toContain('kost per jaar € 31.000; het budget is € 0.');
    expect(clashRecords(reason).length).toBeGreaterThan(0);
    const [one, other] = dossier.requirements.map(({ id }) => id);
    if (one === undefined || other === undefined) throw new Error('empty');
    const exclusion = { kind: 'exclusion', one: [one], other: [other] } as const;
    expect(clashText(nl, exclusion, names)).toMatch(/sluiten elkaar uit/);
    expect(clashText(en, { kind: 'cycle', requirements: [one, other] }, names)).toMatch(/need each other/);
    expect(clashRecords({ kind: 'barred', path: [one, other] })).toEqual([one, other]);
  });

  it('[PK48] a tie says what could stand in the place of what, and the difference in costs', async () => {
    const dossier = undecidedSample();
    const { ties } = await found(dossier, 'sum');
    const words = ties.map((tie) => tieText(nl, tie, namesFrom(dossier)));
    expect(words).toContain('Even goed voor iedereen: R14 in plaats van R02, € 5.000 meer eenmalig.');
  });

  it('[PK54] a shift has its sign, in points of 100', () => {
    expect(shiftText(nl, { lowest: -0.0123, mean: 0.004 })).toBe('Laagste −1,2, gemiddelde +0,4.');
    expect(shiftText(nl, { lowest: 0, mean: 0 })).toBe('Laagste gelijk, gemiddelde gelijk.');
  });

  it('[PK42] each requirement outside has its reason, each inside what fixed or chose it', async () => {
    const dossier = undecidedSample();
    const problem = packageProblem(dossier);
    const names = namesFrom(dossier);
    const result = await found(dossier, 'max-min');
    const reasons = result.outcome.left.map((id) => {
      const at = problem.requirements.findIndex((each) => each.id === id);
      const [reason] = outReasons(problem, at, result);
      return reason === undefined ? '' : outReasonText(nl, reason, names, problem.clients.length);
    });
    expect(reasons).toHaveLength(8);
    expect(reasons.every((reason) => reason !== '')).toBe(true);
    const chosen = new Set<string>(result.outcome.chosen);
    const inside = problem.requirements.map((_, at) => inReasonText(nl, problem, at, chosen, names));
    expect(inside).toContain('Wettelijk verplicht');
    expect(inside).toContain('Gekozen door de regel');
  });
});

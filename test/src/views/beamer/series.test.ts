import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { supplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { packageProblem } from '#src/analysis/package/package-problem.ts';
import { solvePackage } from '#src/analysis/package/solve-package.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import { createText } from '#src/text/text.ts';
import { concessionSeries, packageSeries, seriesView } from '#src/views/beamer/series.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});
const text = createText('nl');
const dossier = undecidedSample();
const options = { gap: 0, seconds: 60 };

describe('a package on the beamer', () => {
  it('[BM60] says what each client gets, what it costs of the budgets, and why what is out is out', async () => {
    const problem = packageProblem(dossier);
    const found = await solvePackage(problem, 'max-min', { solve, options, now: () => performance.now() });
    if (found.kind !== 'found') throw new Error(found.kind);
    const pages = packageSeries({ text, names: dossier, problem, found }, null, null);
    const slides = pages.map(({ make }) => make());
    expect(slides[0]).toMatchObject({
      kind: 'package',
      title: 'Welk pakket dient alle vier het best binnen het budget?',
      isProven: true,
      chosen: found.outcome.chosen.length,
      of: dossier.requirements.length,
      clients: 4,
    });
    if (slides[0]?.kind !== 'package') throw new Error('no package');
    expect(slides[0].lines.filter(({ isLowest }) => isLowest).map(({ client }) => client.name)).toEqual(['Merwenburg']);
    expect(slides[0].budgets.map(({ period, limitK }) => [period, limitK])).toEqual([
      ['year', 260],
      ['once', 850],
    ]);
    const out = slides.flatMap((slide) => (slide.kind === 'package-out' ? slide.rows : []));
    expect(out).toHaveLength(found.outcome.left.length);
    for (const { reason } of out) expect(reason).not.toBe('');
    const counts = out.map(({ musts }) => musts.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('[BM61] is a series: where one is, and what follows', () => {
    const slide = { kind: 'waiting', title: '' } as const;
    const pages = ['Een', 'Twee'].map((name) => ({ name, make: () => slide }));
    expect(seriesView(text, pages, 0)?.place).toEqual({
      kind: 'page',
      at: 1,
      of: 2,
      next: { code: '', title: 'Twee' },
    });
    expect(seriesView(text, pages, 9)?.place).toEqual({ kind: 'page', at: 2, of: 2, next: null });
    expect(seriesView(text, [], 0)).toBeNull();
  });
});

describe('concessions on the beamer', () => {
  it('[BM62] [BM63] say for every supplier who gives what by each measure, with the proof', async () => {
    const released = releasedOnly(dossier);
    const found = await supplierConcessions(released, 'offered', solve, options);
    for (const measure of ['fewest', 'lightest', 'fairest'] as const) {
      const slides = concessionSeries({ text, names: released, found, measure }).map(({ make }) => make());
      const [overview, ...sets] = slides;
      if (overview?.kind !== 'concessions') throw new Error(overview?.kind);
      expect(overview.rows.map(({ supplier }) => supplier.name)).toEqual(dossier.suppliers.map(({ name }) => name));
      for (const { count, given, isLawless } of overview.rows)
        if (!isLawless) expect(given.reduce((sum, each) => sum + each, 0)).toBe(count);
      for (const set of sets) if (set.kind === 'concession-set') expect(set.proof).not.toBe('');
      const lines = sets.flatMap((set) => (set.kind === 'concession-set' ? set.lines : []));
      expect(lines.reduce((sum, { clients }) => sum + clients.length, 0)).toBe(
        found.filter(({ lawless }) => lawless.length === 0).reduce((sum, each) => sum + each[measure].count, 0),
      );
    }
  });
});

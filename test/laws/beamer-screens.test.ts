import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { curveOf } from '#src/analysis/package/curve.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import { pricesOf } from '#src/analysis/package/prices.ts';
import { problemOf } from '#src/analysis/package/package-problem.ts';
import { solvePackage } from '#src/analysis/package/solve-package.ts';
import { supplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { beamerViewSchema } from '#src/contract/beamer-parsers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import { createText } from '#src/text/text.ts';
import { concessionSeries, packageSeries, type SeriesPage, seriesView } from '#src/views/beamer/series.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { TOKEN, withSecrets } from '#test/builders/private-token.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

// What a screen outside a workshop shows a room says nothing that a client did not release.

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});
const options = { gap: 0, seconds: 60 };
const text = createText('nl');

async function packagePages(dossier: Dossier): Promise<readonly SeriesPage[]> {
  const whole = packageBase(dossier);
  const base = { ...whole, budgets: { once: 400_000, year: 200_000 } };
  const solving = { solve, options, now: () => performance.now() };
  const problem = problemOf(base);
  const found = await solvePackage(problem, 'max-min', solving);
  if (found.kind !== 'found') return [];
  const asking = { base, solving, onStep: () => {} };
  const curve = await curveOf(asking, { kind: 'curve', rule: 'max-min', settings: {}, along: 'year', points: 4 });
  return packageSeries({ text, names: dossier, problem, found }, curve, await pricesOf(asking, 'max-min', {}));
}

async function concessionPages(dossier: Dossier): Promise<readonly SeriesPage[]> {
  const found = await supplierConcessions(releasedOnly(dossier), 'offered', solve, options);
  return (['fewest', 'lightest', 'fairest'] as const).flatMap((measure) =>
    concessionSeries({ text, names: dossier, found, measure }),
  );
}

function viewsOf(pages: readonly SeriesPage[]): readonly BeamerView[] {
  return pages.flatMap((_, at) => seriesView(text, pages, at) ?? []);
}

describe('what is private', () => {
  it('[BM60] [BM62] changes no page of a package or of concessions by a single byte', async () => {
    const kinds = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const dossier = randomDossier({ seed, requirements: 14, clients: 4, suppliers: 3 });
      for (const pagesOf of [packagePages, concessionPages]) {
        const views = viewsOf(await pagesOf(dossier));
        const secret = JSON.stringify(viewsOf(await pagesOf(withSecrets(dossier))));
        expect(secret).toBe(JSON.stringify(views));
        expect(secret).not.toContain(TOKEN);
        for (const view of views) {
          expect(beamerViewSchema.parse(view)).toEqual(view);
          kinds.add(view.slide.kind);
        }
      }
    }
    expect([...kinds].sort()).toEqual(['concession-set', 'concessions', 'package', 'package-curve', 'package-out']);
  });
});

import type { Curve } from '#src/analysis/package/curve.ts';
import type { Prices } from '#src/analysis/package/prices.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { outReasons } from '#src/analysis/package/why-out.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { paged } from '#src/views/beamer/paged.ts';
import type { BeamerClient } from '#src/views/beamer/parts.ts';
import type {
  PackageCurveSlide,
  PackageLine,
  PackageOutRow,
  PackageOutSlide,
  PackageSlide,
} from '#src/views/beamer/screen-slides.ts';
import { beamerClient } from '#src/views/beamer/source.ts';
import { curveStops, nextStepText } from '#src/views/package/curve-words.ts';
import { packageTitle, points, sureText } from '#src/views/package/lead.ts';
import { fairnessText } from '#src/views/package/fairness-words.ts';
import { outReasonText } from '#src/views/package/reason-words.ts';
import { namesFrom } from '#src/views/package/report.ts';

/**
 * [BM60] All a package is shown from: what was asked as plain numbers, what was found, and the names of who and what it is about. No table
 * with limits, wishes or notes comes in here.
 */
export type PackageSource = {
  readonly text: Text;
  readonly names: Pick<Dossier, 'clients' | 'requirements' | 'themes'>;
  readonly problem: PackageProblem;
  readonly found: FoundPackage;
};

/** Bars that can be read at eight metres. */
const mostLines = 12;
/** Lines of what is out on one page. */
export const outPerPage = 6;

/** What each client gets; of very many those that get least, for that is what the rules differ in. */
export function packageSlide({ text, names, problem, found }: PackageSource): PackageSlide {
  const { outcome } = found;
  const lowest = outcome.lowest === null ? null : points(outcome.lowest);
  const isEven = outcome.highest === null || points(outcome.highest) === lowest;
  const all = outcome.clients.flatMap(({ client: id, satisfaction, mustCoverage }, at): PackageLine[] => {
    const client = find(names.clients, id);
    const musts = problem.clients[at]?.needs.length ?? 0;
    return client === undefined
      ? []
      : [
          {
            client: beamerClient(client),
            satisfaction,
            served: Math.round((mustCoverage ?? 0) * musts),
            musts,
            isLowest: !isEven && satisfaction !== null && points(satisfaction) === lowest,
          },
        ];
  });
  return {
    kind: 'package',
    title: packageTitle(text, problem.clients.length),
    rule: found.rule,
    sure: sureText(text, found),
    isProven: found.isProven,
    budgets: (['year', 'once'] as const).map((period) => {
      const limit = problem.budgets[period];
      return { period, limitK: limit === null ? null : limit / 1000, costK: outcome[period] / 1000 };
    }),
    chosen: outcome.chosen.length,
    of: outcome.chosen.length + outcome.left.length,
    lowest: outcome.lowest,
    mean: outcome.mean,
    lines: all.length <= mostLines ? all : leastOff(all),
    clients: all.length,
  };
}

/** In the order they have; who values nothing is not among them. */
function leastOff(all: readonly PackageLine[]): readonly PackageLine[] {
  const least = new Set(
    all
      .filter(({ satisfaction }) => satisfaction !== null)
      .toSorted((a, b) => (a.satisfaction ?? 0) - (b.satisfaction ?? 0))
      .slice(0, mostLines),
  );
  return all.filter((line) => least.has(line));
}

/** Null where no two budgets could be compared. */
export function packageCurveSlide(
  { text, problem, found }: PackageSource,
  curve: Curve,
  prices: Prices | null,
): PackageCurveSlide | null {
  const stops = curveStops(curve);
  if (stops.length < 2) return null;
  const now = problem.budgets[curve.along];
  return {
    kind: 'package-curve',
    along: curve.along,
    rule: found.rule,
    nowK: now === null ? null : now / 1000,
    stops: stops.map(({ budget, ...stop }) => ({ budgetK: budget / 1000, ...stop })),
    next: now === null ? '' : (nextStepText(text, stops, now) ?? ''),
    fairness: prices === null ? '' : fairnessText(text, prices),
  };
}

/** How many pages what is out takes; none where everything is in. */
export function outPages({ found }: PackageSource): number {
  return Math.ceil(found.outcome.left.length / outPerPage);
}

/** What is out, what most call a must first; the reason is looked for of this page alone. */
export function packageOutSlide({ text, names, problem, found }: PackageSource, step: number): PackageOutSlide {
  const left = new Set<string>(found.outcome.left);
  const mustsOf = new Map<number, string[]>();
  for (const { id, needs } of problem.clients)
    for (const at of needs)
      if (left.has(problem.requirements[at]?.id ?? '')) mustsOf.set(at, [...(mustsOf.get(at) ?? []), id]);
  const places = new Map(names.themes.toSorted(byOrder).map(({ id }, at) => [id as string, at]));
  const rows = problem.requirements
    .flatMap(({ id, once, year }, at) => {
      const requirement = left.has(id) ? find(names.requirements, id) : undefined;
      return requirement === undefined ? [] : [{ requirement, at, once, year, musts: mustsOf.get(at) ?? [] }];
    })
    .sort(
      (a, b) =>
        b.musts.length - a.musts.length ||
        (places.get(a.requirement.theme) ?? 0) - (places.get(b.requirement.theme) ?? 0) ||
        byOrder(a.requirement, b.requirement),
    );
  const { shown, page } = paged(rows, step, outPerPage);
  return {
    kind: 'package-out',
    page,
    total: rows.length,
    rows: shown.map(({ requirement, at, once, year, musts }): PackageOutRow => {
      const [reason] = outReasons(problem, at, found);
      // Its own costs stand beside it.
      const isOwnCost = reason?.kind === 'outweighed' && reason.once === once && reason.year === year;
      return {
        code: requirement.code,
        title: requirement.title,
        reason:
          reason === undefined
            ? ''
            : reason.kind === 'outweighed' && reason.once + reason.year > 0
              ? text.t(isOwnCost ? 'onBeamer:outweighed' : 'onBeamer:outweighedWith')
              : outReasonText(text, reason, namesFrom(names), problem.clients.length),
        musts: musts.flatMap((id): BeamerClient[] => {
          const client = find(names.clients, id);
          return client === undefined ? [] : [beamerClient(client)];
        }),
        onceK: once / 1000,
        yearK: year / 1000,
      };
    }),
  };
}

import type { Curve } from '#src/analysis/package/curve.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { outReasons } from '#src/analysis/package/why-out.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import type { HandoutColumn, HandoutTable } from '#src/views/handout/handout.ts';
import { curveStops } from '#src/views/package/curve-words.ts';
import { inReasonText, outReasonText } from '#src/views/package/reason-words.ts';
import { namesFrom } from '#src/views/package/report.ts';
import { namesText } from '#src/views/words/names-text.ts';

/** `dossier` is the released one. */
export type Found = { readonly dossier: Dossier; readonly problem: PackageProblem; readonly result: FoundPackage };

/** What each client gets, in the fixed order of the clients. */
export function clientTable(text: Text, { dossier, problem, result: { outcome } }: Found): HandoutTable {
  const { t } = text;
  const needs = new Map(problem.clients.map(({ id, needs: own }) => [id, own.length]));
  return {
    name: t('handout:sheets.clients'),
    lead: t('handout:packageAbout.satisfactionMeaning'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.client'), kind: 'strong', width: 34 },
      { heading: t('handout:columns.satisfaction'), kind: 'figure', width: 16 },
      { heading: t('handout:columns.mustsIn'), kind: 'count', width: 12 },
      { heading: t('handout:columns.musts'), kind: 'count', width: 12 },
      { heading: t('handout:columns.served'), kind: 'text', width: 18 },
    ],
    rows: outcome.clients.map(({ client, satisfaction, mustCoverage, isServed }) => {
      const musts = needs.get(client) ?? 0;
      return {
        cells: [
          find(dossier.clients, client)?.name ?? client,
          satisfaction === null ? null : 100 * satisfaction,
          Math.round((mustCoverage ?? 0) * musts),
          musts,
          t(isServed ? 'handout:yes' : 'handout:no'),
        ],
      };
    }),
  };
}

type Line = { readonly requirement: Requirement; readonly at: number; readonly theme: string };

/** In the order of the dossier, theme by theme. */
function linesOf({ dossier, problem }: Found, ids: readonly string[]): readonly Line[] {
  const wanted = new Set(ids);
  const places = new Map<string, number>(problem.requirements.map(({ id }, at) => [id, at]));
  const own = dossier.requirements.filter(({ id }) => wanted.has(id)).toSorted(byOrder);
  return dossier.themes.toSorted(byOrder).flatMap(({ id, title }) =>
    own.flatMap((requirement): readonly Line[] => {
      const at = places.get(requirement.id);
      return requirement.theme !== id || at === undefined ? [] : [{ requirement, at, theme: title }];
    }),
  );
}

function requirementColumns({ t }: Text, why: string): readonly HandoutColumn[] {
  return [
    { heading: t('handout:columns.code'), kind: 'code', width: 10 },
    { heading: t('handout:columns.requirement'), kind: 'strong', width: 50 },
    { heading: t('handout:columns.theme'), kind: 'text', width: 26 },
    { heading: t('handout:columns.once'), kind: 'euro', width: 15 },
    { heading: t('handout:columns.year'), kind: 'euro', width: 15 },
    { heading: t('handout:columns.mustOf'), kind: 'text', width: 36 },
    { heading: why, kind: 'text', width: 60 },
  ];
}

type Why = (line: Line) => string;

function requirementTable(
  text: Text,
  found: Found,
  name: string,
  ids: readonly string[],
  heading: string,
  why: Why,
): HandoutTable {
  const { dossier, problem } = found;
  return {
    name,
    lead: '',
    fixed: 2,
    columns: requirementColumns(text, heading),
    rows: linesOf(found, ids).map((line) => {
      const { requirement, at, theme } = line;
      const { once = 0, year = 0, isPriced = false } = problem.requirements[at] ?? {};
      const musts = cellsOf(dossier.positions, requirement.id).flatMap(({ client, priority }) =>
        priority === 'M' ? [client] : [],
      );
      return {
        cells: [
          requirement.code,
          requirement.title,
          theme,
          isPriced ? once : null,
          isPriced ? year : null,
          namesText(text, dossier.clients, musts),
          why(line),
        ],
      };
    }),
  };
}

export function insideTable(text: Text, found: Found): HandoutTable {
  const { t } = text;
  const { dossier, problem, result } = found;
  const names = namesFrom(dossier);
  const chosen = new Set<string>(result.outcome.chosen);
  return requirementTable(
    text,
    found,
    t('handout:sheets.inside'),
    result.outcome.chosen,
    t('handout:columns.whyIn'),
    ({ at }) => inReasonText(text, problem, at, chosen, names),
  );
}

export function outsideTable(text: Text, found: Found): HandoutTable {
  const { t } = text;
  const { dossier, problem, result } = found;
  const names = namesFrom(dossier);
  return requirementTable(
    text,
    found,
    t('handout:sheets.outside'),
    result.outcome.left,
    t('handout:columns.whyOut'),
    ({ at }) =>
      outReasons(problem, at, result)
        .map((reason) => outReasonText(text, reason, names, problem.clients.length))
        .join('; '),
  );
}

/** What could stand in the place of what, as good for everyone. */
export function tieTable(text: Text, { dossier, result: { ties } }: Found): HandoutTable {
  const { t } = text;
  const named = (id: string): string => {
    const requirement = find(dossier.requirements, id);
    return requirement === undefined ? id : `${requirement.code} ${requirement.title}`;
  };
  return {
    name: t('handout:sheets.ties'),
    lead: '',
    fixed: 1,
    columns: [
      { heading: t('handout:columns.outside'), kind: 'strong', width: 50 },
      { heading: t('handout:columns.inside'), kind: 'text', width: 50 },
      { heading: t('handout:columns.differenceOnce'), kind: 'euro', width: 18 },
      { heading: t('handout:columns.differenceYear'), kind: 'euro', width: 18 },
    ],
    rows: ties.map(({ outside, inside, once, year }) => ({ cells: [named(outside), named(inside), once, year] })),
  };
}

/** Mean, lowest and highest client at each budget. */
export function curveTable(text: Text, curve: Curve): HandoutTable {
  const { t } = text;
  const figure = (heading: string): HandoutColumn => ({ heading, kind: 'figure', width: 14 });
  return {
    name: t(curve.along === 'year' ? 'handout:sheets.curveYear' : 'handout:sheets.curveOnce'),
    lead: t('handout:leads.curve'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.budget'), kind: 'euro', width: 18 },
      figure(t('handout:columns.lowest')),
      figure(t('handout:columns.mean')),
      figure(t('handout:columns.highest')),
      { heading: t('handout:columns.proven'), kind: 'text', width: 12 },
    ],
    rows: curveStops(curve).map(({ budget, mean, lowest, highest, isProven }) => ({
      cells: [budget, 100 * lowest, 100 * mean, 100 * highest, t(isProven ? 'handout:yes' : 'handout:no')],
    })),
  };
}

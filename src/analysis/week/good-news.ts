import { definitionAt } from '#src/analysis/agreements/definitions.ts';
import { measuresOf, standingOf } from '#src/analysis/agreements/kpi-state.ts';
import { addDays } from '#src/base/day.ts';
import { groupBy } from '#src/base/group-by.ts';
import type { Benefit } from '#src/dossier/benefit.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Measure } from '#src/dossier/measure.ts';
import type { Retrospective } from '#src/dossier/retrospective.ts';
import type { Parties, WeekTables } from './matter.ts';
import { nobody, partiesOf, partiesOfRelation } from './parties.ts';

/** How long something is news, in days, and from how many figures a best is one; choices of the product. */
const fresh = { figure: 60, other: 30, least: 4 } as const;

export type Good =
  | {
      readonly kind: 'best';
      readonly kpi: Kpi;
      readonly value: number;
      readonly since: string;
      readonly parties: Parties;
    }
  | { readonly kind: 'solved'; readonly friction: Friction; readonly parties: Parties }
  | { readonly kind: 'benefit'; readonly benefit: Benefit; readonly parties: Parties }
  | { readonly kind: 'said'; readonly said: Retrospective; readonly parties: Parties };

/** [WK11] What is worth saying aloud: a figure that is the best so far, a friction that is solved, a benefit, what a side called good. */
export function goodNews(tables: WeekTables, today: string): readonly Good[] {
  const lately = addDays(today, -fresh.other);
  const measures = groupBy(tables.measures, ({ kpi }) => kpi);
  const isLate = (on: string | null): boolean => on !== null && on > lately && on <= today;
  return [
    ...tables.kpis.flatMap((kpi) => best(tables, measures.get(kpi.id) ?? [], kpi, today)),
    ...tables.frictions
      .filter(({ kind, solvedOn }) => kind === 'friction' && isLate(solvedOn))
      .map((friction): Good => ({ kind: 'solved', friction, parties: partiesOfRelation(tables, friction.relation) })),
    ...tables.benefits
      .filter((each) => isGained(each, today))
      .map((benefit): Good => ({ kind: 'benefit', benefit, parties: nobody })),
    ...tables.retrospectives
      .filter(({ on, good }) => good.trim() !== '' && isLate(on))
      .map((said): Good => ({ kind: 'said', said, parties: partiesOfRelation(tables, said.relation) })),
  ];
}

/** Better than every figure before it by the same definition, and not outside the band. */
function best(tables: WeekTables, own: readonly Measure[], kpi: Kpi, today: string): readonly Good[] {
  const until = measuresOf(own, kpi.id).filter(({ on }) => on <= today);
  const last = until.at(-1);
  if (last === undefined || last.on <= addDays(today, -fresh.figure) || standingOf(kpi, last) === 'out') return [];
  const version = definitionAt(kpi, last.on)?.version;
  const same = until.filter(({ on }) => definitionAt(kpi, on)?.version === version);
  const sign = kpi.direction === 'atLeast' ? 1 : -1;
  const [first] = same;
  if (first === undefined || same.length < fresh.least) return [];
  const isBest = same.slice(0, -1).every(({ value }) => sign * value < sign * last.value);
  const parties = partiesOf(tables, { clients: [kpi.owner], suppliers: [kpi.supplier] });
  return isBest ? [{ kind: 'best', kpi, value: last.value, since: first.on, parties }] : [];
}

/** Costs, people, time and peaks are all better when they are less. */
function isGained({ value, baseline, measuredOn }: Benefit, today: string): boolean {
  if (value === null || baseline === null || measuredOn === null || measuredOn > today) return false;
  return value < baseline && measuredOn > addDays(today, -fresh.figure);
}

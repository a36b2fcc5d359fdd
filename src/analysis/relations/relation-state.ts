import { groupBy } from '#src/base/group-by.ts';
import { daysBetween } from '#src/base/day.ts';
import { balance, level, perceptionGap, type Quadrant, quadrantOf } from '#src/methods/trust.ts';
import {
  latest,
  legalSeries,
  quarterDays,
  type Series,
  type Trend,
  trendOverYear,
  trustSeries,
  valueAt,
} from './series.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { LegalReading } from '#src/dossier/legal-reading.ts';
import type { Moment } from '#src/dossier/moment.ts';
import type { Pulse, Side } from '#src/dossier/pulse.ts';
import type { Relation } from '#src/dossier/relation.ts';
import { type Silence, silenceOf } from './silence.ts';

export type RelationTables = {
  readonly pulses: readonly Pulse[];
  readonly legalReadings: readonly LegalReading[];
  readonly moments: readonly Moment[];
  readonly frictions: readonly Friction[];
};

/** Where a relation was on a day, as far as it was known. */
export type PathPoint = { readonly on: string; readonly trust: number; readonly legal: number };

export type RelationState = {
  readonly relation: Relation;
  readonly moments: readonly Moment[];
  readonly frictions: readonly Friction[];
  /** Of each side, over time. */
  readonly series: Readonly<Record<Side, Series>>;
  readonly legalSeries: Series;
  /** Now. */
  readonly trust: Readonly<Record<Side, number | null>>;
  readonly legal: number | null;
  readonly gap: number | null;
  /** As the client sees it, −100..100. */
  readonly balance: number | null;
  readonly level: number | null;
  /** By the client's trust: who hires says where it stands. */
  readonly quadrant: Quadrant | null;
  readonly trend: Readonly<Record<Side, Trend | null>>;
  /** A year in quarters, as the client sees it. */
  readonly path: readonly PathPoint[];
  readonly silence: Silence;
  /** Days since each side was asked; null = never. */
  readonly asked: Readonly<Record<Side, number | null>>;
};

/** One pass over each table, whatever the number of relations. */
export function relationStates(
  relations: readonly Relation[],
  tables: RelationTables,
  today: string,
): readonly RelationState[] {
  const [pulses, legal, moments, frictions] = [
    byRelation(tables.pulses),
    byRelation(tables.legalReadings),
    byRelation(tables.moments),
    byRelation(tables.frictions),
  ];
  return relations.map((relation) =>
    relationState(
      relation,
      {
        pulses: pulses.get(relation.id) ?? [],
        legalReadings: legal.get(relation.id) ?? [],
        moments: moments.get(relation.id) ?? [],
        frictions: frictions.get(relation.id) ?? [],
      },
      today,
    ),
  );
}

/** Of its own records. */
export function relationState(relation: Relation, own: RelationTables, today: string): RelationState {
  const series = { client: trustSeries(own.pulses, 'client'), other: trustSeries(own.pulses, 'other') };
  const legals = legalSeries(own.legalReadings);
  const trust = { client: latest(series.client)?.value ?? null, other: latest(series.other)?.value ?? null };
  const legal = latest(legals)?.value ?? null;
  const placed = trust.client === null || legal === null ? null : ([trust.client, legal] as const);
  return {
    relation,
    moments: own.moments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    frictions: own.frictions,
    series,
    legalSeries: legals,
    trust,
    legal,
    gap: trust.client === null || trust.other === null ? null : perceptionGap(trust.client, trust.other),
    balance: placed && balance(...placed),
    level: placed && level(...placed),
    quadrant: placed && quadrantOf(...placed),
    trend: { client: trendOverYear(series.client), other: trendOverYear(series.other) },
    path: pathOf(series.client, legals),
    silence: silenceOf(own.moments, relation.rhythmDays, today),
    asked: { client: askedAgo(series.client, today), other: askedAgo(series.other, today) },
  };
}

function pathOf(trust: Series, legal: Series): readonly PathPoint[] {
  const last = [latest(trust)?.on ?? '', latest(legal)?.on ?? ''].sort().at(-1) ?? '';
  if (last === '' || trust.length === 0 || legal.length === 0) return [];
  const points = quarterDays(last).flatMap((on) => {
    const [t, l] = [valueAt(trust, on), valueAt(legal, on)];
    return t === null || l === null ? [] : [{ on, trust: t, legal: l }];
  });
  return points.filter((point, at) => {
    const before = points[at - 1];
    return before === undefined || before.trust !== point.trust || before.legal !== point.legal;
  });
}

function askedAgo(series: Series, today: string): number | null {
  const last = latest(series);
  return last === null ? null : daysBetween(last.on, today);
}

function byRelation<R extends { readonly relation: string }>(records: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return groupBy(records, ({ relation }) => relation);
}

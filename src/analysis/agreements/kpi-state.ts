import type { Dossier } from '#src/dossier/dossier.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Measure } from '#src/dossier/measure.ts';
import { tauOverTime } from '#src/methods/direction.ts';
import { definitionAt } from './definitions.ts';

/** Product choices: how many figures a trend looks back, and from which part of rising pairs on it is one. */
export const trendLines = { figures: 6, tau: 0.5 } as const;

/** `tolerated`: misses its target by no more than was agreed for the ramp-up. */
export type Standing = 'in' | 'tolerated' | 'out' | 'unknown';

/** Towards the target, away from it, neither, or not yet to be said (fewer than three figures by this definition). */
export type Trend = {
  readonly kind: 'better' | 'worse' | 'steady' | 'unknown';
  /** From the first to the last of the figures it looked at, in the unit of the KPI. */
  readonly change: number;
  readonly from: string | null;
  readonly figures: number;
};

export type KpiState = {
  readonly now: number | null;
  readonly on: string | null;
  readonly standing: Standing;
  /** Null when there is no figure or no target. */
  readonly isInBand: boolean | null;
  /** The first of the figures in a row that stand as the last one does, by the definition that holds. */
  readonly since: string | null;
  readonly isRampUp: boolean;
  readonly trend: Trend;
};

export function measuresOf(measures: readonly Measure[], kpi: string): readonly Measure[] {
  return measures.filter((measure) => measure.kpi === kpi).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** [AG3] Within the ramp-up a miss of no more than the tolerance is said, and blamed on nobody. */
export function standingOf(kpi: Kpi, { value, on }: Pick<Measure, 'value' | 'on'>): Standing {
  const { target, direction, rampUpUntil, tolerance } = kpi;
  if (target === null) return 'unknown';
  const short = direction === 'atLeast' ? target - value : value - target;
  if (short <= 0) return 'in';
  const isRampUp = rampUpUntil !== null && on <= rampUpUntil;
  // A rounding of the eighth place is no miss: 95.3 - 95 is not quite .3.
  return isRampUp && tolerance !== null && short <= tolerance + 1e-9 ? 'tolerated' : 'out';
}

/** [AG4] [AG5] What a KPI comes to today; figures by an earlier definition are another thing and count for nothing here. */
export function kpiState({ measures }: Pick<Dossier, 'measures'>, kpi: Kpi, today: string): KpiState {
  const until = measuresOf(measures, kpi.id).filter(({ on }) => on <= today);
  const last = until.at(-1);
  const isRampUp = kpi.rampUpUntil !== null && today <= kpi.rampUpUntil;
  if (last === undefined)
    return { now: null, on: null, standing: 'unknown', isInBand: null, since: null, isRampUp, trend: noTrend };
  const version = definitionAt(kpi, last.on)?.version;
  const same = until.filter(({ on }) => definitionAt(kpi, on)?.version === version);
  const standing = standingOf(kpi, last);
  const isInBand = standing === 'unknown' ? null : standing !== 'out';
  const other = same.findLastIndex((measure) => (standingOf(kpi, measure) === 'out') !== (standing === 'out'));
  const since = standing === 'unknown' ? null : (same[other + 1]?.on ?? null);
  return { now: last.value, on: last.on, standing, isInBand, since, isRampUp, trend: trendOf(kpi, same) };
}

const noTrend: Trend = { kind: 'unknown', change: 0, from: null, figures: 0 };

function trendOf({ direction }: Kpi, same: readonly Measure[]): Trend {
  const recent = same.slice(-trendLines.figures);
  const first = recent[0];
  const last = recent.at(-1);
  const tau = tauOverTime(recent.map(({ value }) => value));
  if (tau === null || first === undefined || last === undefined) return { ...noTrend, figures: recent.length };
  const towards = direction === 'atLeast' ? tau : -tau;
  const kind = towards >= trendLines.tau ? 'better' : towards <= -trendLines.tau ? 'worse' : 'steady';
  return { kind, change: last.value - first.value, from: first.on, figures: recent.length };
}

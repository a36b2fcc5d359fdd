import { addMonths } from '#src/base/day.ts';
import { legalOf, trustOf } from '#src/methods/trust.ts';
import type { LegalReading } from '#src/dossier/legal-reading.ts';
import type { Pulse, Side } from '#src/dossier/pulse.ts';

/** One figure of 0..100 on a day. */
export type Reading = { readonly on: string; readonly value: number };
/** By day. */
export type Series = readonly Reading[];

/** A trust that was given directly goes before one from the statements. */
export function trustOfPulse({ trust, answers }: Pick<Pulse, 'trust' | 'answers'>): number | null {
  return trust ?? trustOf(answers);
}

/** [RL1] What one side answered over time; measurements that are not complete are passed over. */
export function trustSeries(pulses: readonly Pulse[], side: Side): Series {
  return byDay(
    pulses.flatMap((pulse) => {
      const value = pulse.side === side ? trustOfPulse(pulse) : null;
      return value === null ? [] : [{ on: pulse.on, value }];
    }),
  );
}

/** [RL4] One that was given directly goes before one that was counted. */
export function legalSeries(readings: readonly LegalReading[]): Series {
  return byDay(
    readings.flatMap((reading) => {
      const value = reading.legal ?? legalOf(reading);
      return value === null ? [] : [{ on: reading.on, value }];
    }),
  );
}

/** Measured twice on a day, the later record counts. */
function byDay(readings: readonly Reading[]): Series {
  return [...new Map(readings.map((reading) => [reading.on, reading])).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

export function latest(series: Series): Reading | null {
  return series.at(-1) ?? null;
}

/** The last known on that day; null before the first. */
export function valueAt(series: Series, day: string): number | null {
  return series.findLast(({ on }) => on <= day)?.value ?? null;
}

export type Trend = {
  readonly change: number;
  /** The measurement it is compared with. */
  readonly since: string;
};

/** [RL5] The last against what was known a year before it, or else the first within that year; null with one measurement. */
export function trendOverYear(series: Series): Trend | null {
  const last = latest(series);
  if (last === null) return null;
  const yearAgo = addMonths(last.on, -12);
  const from = series.findLast(({ on }) => on <= yearAgo) ?? series[0];
  return from === undefined || from === last ? null : { change: last.value - from.value, since: from.on };
}

/** A year of days, oldest first, up to and with the last day on which anything was measured; a quarter apart. */
export function quarterDays(last: string): readonly string[] {
  return [-12, -9, -6, -3, 0].map((months) => addMonths(last, months));
}

import { addMonths, daysBetween } from '#src/base/day.ts';
import type { Reading, Series } from '#src/analysis/relations/series.ts';
import type { Moment } from '#src/dossier/moment.ts';

/** A year in months, the last of them the month of the last day. */
export type YearAxis = {
  readonly from: string;
  readonly months: readonly { readonly day: string; readonly x: number }[];
  readonly xOf: (day: string) => number;
};

const left = 6;
/** Room for the last figures. */
export const right = 52;

export function yearAxis(last: string, width: number): YearAxis {
  const first = `${addMonths(`${last.slice(0, 7)}-01`, -11)}`;
  const end = addMonths(first, 12);
  const span = daysBetween(first, end);
  const room = Math.max(80, width - left - right);
  const xOf = (day: string): number => left + (Math.min(span, Math.max(0, daysBetween(first, day))) / span) * room;
  const months = Array.from({ length: 12 }, (_, at) => {
    const day = addMonths(first, at);
    return { day, x: (xOf(day) + xOf(addMonths(day, 1))) / 2 };
  });
  return { from: first, months, xOf };
}

/** The part of a series that falls in the year, entering at the height it had before. */
export function withinYear(series: Series, from: string): Series {
  const before = series.findLast(({ on }) => on < from);
  const within = series.filter(({ on }) => on >= from);
  return before === undefined ? within : [{ on: from, value: before.value }, ...within];
}

export type Panel = { readonly top: number; readonly height: number };

export function yOf({ top, height }: Panel, value: number): number {
  return top + ((100 - value) / 100) * height;
}

export function pathOf(axis: YearAxis, panel: Panel, series: readonly Reading[]): string {
  return series
    .map(({ on, value }, at) => `${at === 0 ? 'M' : 'L'}${axis.xOf(on).toFixed(1)} ${yOf(panel, value).toFixed(1)}`)
    .join('');
}

export type PlacedEvent = {
  readonly moment: Moment;
  readonly x: number;
  readonly lane: number;
  /** Words left of the sign, where right of it they would run out of the picture. */
  readonly isLeft: boolean;
};

const letter = 6.6;
const sign = 22;
export const mostLanes = 5;

/** Later ones first, so that of too many the oldest are left to the table. */
export function laidEvents(
  moments: readonly Moment[],
  axis: YearAxis,
  width: number,
  wordsOf: (moment: Moment) => string,
): readonly PlacedEvent[] {
  const lanes: [number, number][][] = [];
  const placed: PlacedEvent[] = [];
  for (const moment of moments.filter(({ on }) => on >= axis.from).toReversed()) {
    const x = axis.xOf(moment.on);
    const words = wordsOf(moment).length * letter + sign;
    const isLeft = x + words > width - 8;
    const taken: [number, number] = isLeft ? [x - words, x + 12] : [x - 12, x + words];
    let lane = lanes.findIndex((own) => own.every(([from, to]) => taken[1] < from || taken[0] > to));
    if (lane === -1) lane = lanes.length;
    if (lane >= mostLanes) continue;
    (lanes[lane] ??= []).push(taken);
    placed.push({ moment, x, lane, isLeft });
  }
  return placed;
}

/** Geometry of values on a horizontal axis. Values are in the unit of the parameter, positions in pixels. */
export interface Axis {
  min: number;
  max: number;
}

/** `null` is unbounded on that side. */
export interface Band {
  min: number | null;
  max: number | null;
}

export interface Bar {
  x: number;
  width: number;
  isOpenStart: boolean;
  isOpenEnd: boolean;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Position of a value on an axis drawn from `left` to `right`; values outside the axis stop at its ends. */
export function positionOf(value: number, axis: Axis, left: number, right: number): number {
  if (axis.max === axis.min) return (left + right) / 2;
  const share = (value - axis.min) / (axis.max - axis.min);
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

/**
 * The bar of a band. An unbounded side, or a bound that lies outside the axis, runs to the end of the axis and is open
 * there. A single value keeps `minWidth` pixels around its position, inside the axis.
 */
export function barOf(band: Band, axis: Axis, left: number, right: number, minWidth = 0): Bar {
  const isOpenStart = band.min === null || band.min < axis.min;
  const isOpenEnd = band.max === null || band.max > axis.max;
  const start = isOpenStart ? left : positionOf(band.min ?? axis.min, axis, left, right);
  const end = isOpenEnd ? right : positionOf(band.max ?? axis.max, axis, left, right);
  const width = Math.max(minWidth, end - start);
  const middle = (start + end) / 2;
  const x = Math.min(Math.max(left, end - start < minWidth ? middle - minWidth / 2 : start), right - width);
  return { x, width, isOpenStart, isOpenEnd };
}

/** The round step (1, 2, 2.5 or 5 times a power of ten) that cuts the axis in at most `count` pieces. */
export function stepOf(axis: Axis, count: number): number {
  const raw = (axis.max - axis.min) / Math.max(1, count);
  if (!(raw > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Round values on the axis, at most `count` + 1 of them, ends included where they are round. */
export function ticksOf(axis: Axis, count = 6): number[] {
  const step = stepOf(axis, count);
  const first = Math.ceil(axis.min / step - 1e-9);
  const last = Math.floor(axis.max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/**
 * An axis with round ends on which all bands and further values (offers, wishes) lie, with one step of room on a side
 * where a band is unbounded. An axis of values that are never negative never starts below zero.
 */
export function axisFor(bands: readonly Band[], values: readonly number[] = [], count = 6): Axis {
  const known = [...bands.flatMap((band) => [band.min, band.max]), ...values].filter((value) => value !== null);
  if (known.length === 0) return { min: 0, max: 1 };
  const low = Math.min(...known);
  const high = Math.max(...known);
  const spread = high > low ? high - low : Math.abs(high) || 1;
  const openStart = bands.some((band) => band.min === null) || high === low;
  const openEnd = bands.some((band) => band.max === null) || high === low;
  const step = stepOf({ min: 0, max: spread }, count);
  const min = Math.floor(low / step - (openStart ? 1 : 0)) * step;
  const max = Math.ceil(high / step + (openEnd ? 1 : 0)) * step;
  return { min: Number((low >= 0 ? Math.max(0, min) : min).toPrecision(12)), max: Number(max.toPrecision(12)) };
}

/** Stacks marks that would overlap: the lane of each position, 0 first, so that within a lane `minGap` is kept. */
export function lanesOf(positions: readonly number[], minGap: number): number[] {
  const lanes = positions.map(() => 0);
  const lastInLane: number[] = [];
  const order = positions.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x);
  for (const { x, index } of order) {
    const free = lastInLane.findIndex((last) => x - last >= minGap);
    const lane = free === -1 ? lastInLane.length : free;
    lanes[index] = lane;
    lastInLane[lane] = x;
  }
  return lanes;
}

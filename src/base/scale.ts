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

/** An axis is cut in at most this many pieces. */
const PIECES = 6;

/** Hours, days, months and dozens also break well at these. */
const MORE_STEPS = [1, 2, 2.5, 3, 4, 5, 6, 10] as const;

/** And these, where both ends of the axis happen to be multiples: quarters of a day, years of months. */
const EXACT_STEPS = [1, 1.2, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

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

/**
 * The round step that cuts the axis in at most `count` pieces: 1, 2, 2.5 or 5 times a power of ten, or one of
 * `EXACT_STEPS` that ends exactly at both ends of the axis (0 to 24 hours in steps of 4).
 */
export function stepOf(axis: Axis, count: number): number {
  const raw = (axis.max - axis.min) / Math.max(1, count);
  if (!(raw > 0)) return 1;
  const exact = stepsFrom(raw, EXACT_STEPS).find((step) => isMultiple(axis.min, step) && isMultiple(axis.max, step));
  return exact ?? stepsFrom(raw, STEPS)[0] ?? raw;
}

/** The steps of at least `raw`, up to about three times as large, ascending. */
function stepsFrom(raw: number, bases: readonly number[]): number[] {
  const power = 10 ** Math.floor(Math.log10(raw));
  return [power, power * 10]
    .flatMap((scale) => bases.map((base) => tidy(base * scale)))
    .filter((step) => step >= raw * (1 - 1e-9) && step <= raw * 3);
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}

/** Takes the noise of binary fractions off. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Round values on the axis, at most `count` + 1 of them, ends included where they are round. */
export function ticksOf(axis: Axis, count = PIECES): number[] {
  const step = stepOf(axis, count);
  const first = Math.ceil(axis.min / step - 1e-9);
  const last = Math.floor(axis.max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => tidy((first + index) * step));
}

/** Share of the spread that is left free on a side where a band is unbounded, so that its arrow has somewhere to go. */
const OPEN_ROOM = 0.4;

/**
 * A tight axis with round ends on which all bands and further values (offers, wishes) lie, with room where a band is
 * unbounded. An axis of values that are never negative never starts below zero; `limits` are ends no axis may pass,
 * such as 100 for a percentage.
 */
export function axisFor(bands: readonly Band[], values: readonly number[] = [], limits: Partial<Axis> = {}): Axis {
  const known = [...bands.flatMap((band) => [band.min, band.max]), ...values].filter((value) => value !== null);
  if (known.length === 0) return { min: 0, max: 1 };
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const isPoint = highest === lowest;
  const spread = isPoint ? Math.abs(highest) || 1 : highest - lowest;
  const roomFor = (side: 'min' | 'max') =>
    isPoint ? spread : bands.some((band) => band[side] === null) ? spread * OPEN_ROOM : 0;
  const low = Math.max(limits.min ?? (lowest >= 0 ? 0 : Number.NEGATIVE_INFINITY), lowest - roomFor('min'));
  const high = Math.min(limits.max ?? Number.POSITIVE_INFINITY, highest + roomFor('max'));
  const axes = stepsFrom((high - low) / PIECES, MORE_STEPS).map((step) => ({
    min: tidy(Math.floor(low / step + 1e-9) * step),
    max: tidy(Math.ceil(high / step - 1e-9) * step),
    step,
  }));
  // The tightest that fits; among equals the finest step.
  axes.sort((a, b) => a.max - a.min - (b.max - b.min) || a.step - b.step);
  const { min, max } = axes[0] ?? { min: low, max: high };
  return { min: Math.max(min, limits.min ?? min), max: Math.min(max, limits.max ?? max) };
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

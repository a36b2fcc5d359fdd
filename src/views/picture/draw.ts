import type { Measure, PathStyle, Shape, Weight } from './picture.ts';

export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Two decimals are a tenth of what a printer can show. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A rectangle whose edge lies inside it, as a border does. */
export function box(frame: Frame, radius: number, style: PathStyle): Shape {
  const inset = style.stroke === undefined ? 0 : (style.width ?? 1) / 2;
  const [x, y] = [round(frame.x + inset), round(frame.y + inset)];
  const [width, height] = [round(frame.width - 2 * inset), round(frame.height - 2 * inset)];
  const r = round(Math.max(0, Math.min(radius, width / 2, height / 2)));
  const [right, bottom] = [round(x + width), round(y + height)];
  const d =
    r === 0
      ? `M${x} ${y}H${right}V${bottom}H${x}Z`
      : `M${round(x + r)} ${y}H${round(right - r)}A${r} ${r} 0 0 1 ${right} ${round(y + r)}V${round(bottom - r)}` +
        `A${r} ${r} 0 0 1 ${round(right - r)} ${bottom}H${round(x + r)}A${r} ${r} 0 0 1 ${x} ${round(bottom - r)}` +
        `V${round(y + r)}A${r} ${r} 0 0 1 ${round(x + r)} ${y}Z`;
  return { kind: 'path', d, ...style };
}

export function circle(x: number, y: number, radius: number, style: PathStyle): Shape {
  const r = round(radius);
  const [left, right, middle] = [round(x - radius), round(x + radius), round(y)];
  const d = `M${left} ${middle}A${r} ${r} 0 0 1 ${right} ${middle}A${r} ${r} 0 0 1 ${left} ${middle}Z`;
  return { kind: 'path', d, ...style };
}

export function path(d: string, style: PathStyle): Shape {
  return { kind: 'path', d, ...style };
}

/** Shapes drawn on a grid of their own, with their left top at (x, y). */
export function at(x: number, y: number, scale: number, shapes: readonly Shape[]): Shape {
  return { kind: 'group', x: round(x), y: round(y), scale, shapes };
}

export type TextStyle = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Cut with an ellipsis beyond this. */
  readonly width?: number;
  readonly isStruck?: boolean;
};

export type Written = { readonly shapes: readonly Shape[]; readonly width: number };

/** Where the base line of letters lies under the middle of their line, in ems. */
const baseline = 0.36;

/** Words on one line, centred on `y`. */
export function write(measure: Measure, words: string, x: number, y: number, style: TextStyle): Written {
  const { size, weight = 400, fill, anchor = 'start', isStruck = false } = style;
  const shown = fitted(measure, words, style);
  if (shown === '') return { shapes: [], width: 0 };
  const length = measure(shown, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  const text = {
    kind: 'text' as const,
    words: shown,
    x: round(left),
    y: round(y + size * baseline),
    size,
    weight,
    fill,
  };
  return { shapes: [{ ...text, length: round(length), ...(isStruck && { isStruck }) }], width: length };
}

function fitted(measure: Measure, words: string, { size, weight = 400, width }: TextStyle): string {
  if (width === undefined || measure(words, size, weight) <= width) return words;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${words.slice(0, middle).trimEnd()}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${words.slice(0, low).trimEnd()}…`;
}

/** The words on at most `lines` lines of a width, the last one cut with an ellipsis where it has to be. */
export function wrapped(measure: Measure, words: string, lines: number, style: TextStyle): readonly string[] {
  const { size, weight = 400, width = Number.POSITIVE_INFINITY } = style;
  const made: string[] = [];
  let line = '';
  const rest = words.split(' ');
  while (rest.length > 0) {
    const next = line === '' ? (rest[0] ?? '') : `${line} ${rest[0]}`;
    if (measure(next, size, weight) <= width || line === '') {
      line = next;
      rest.shift();
    } else if (made.length === lines - 1) {
      line = [line, ...rest].join(' ');
      rest.length = 0;
    } else {
      made.push(line);
      line = '';
    }
  }
  return [...made, fitted(measure, line, style)].filter((each) => each !== '');
}

import { type ColumnKind, type HandoutColumn, type HandoutTable, isFigure } from './handout.ts';
import { room } from './page.ts';

/** One column on paper: which of the table it is, and where it stands. */
export type Laid = {
  readonly at: number;
  readonly column: HandoutColumn;
  readonly x: number;
  readonly width: number;
  readonly isRight: boolean;
  /** White before words that follow a figure. */
  readonly inset: number;
};

const INSET = 10;
/** Points a character of the small print takes, about. */
const PER_CHAR = 4.4;
const own: Partial<Readonly<Record<ColumnKind, number>>> = {
  code: 44,
  count: 52,
  score: 46,
  share: 52,
  euro: 72,
  figure: 56,
  fit: 62,
  answer: 92,
};

/** Words take so much of what they want at least, before columns go to another page. */
const TIGHTEST = 0.55;

const isWordy = ({ column }: Wanted): boolean => column.kind === 'text' || column.kind === 'strong';

function wanted({ kind, width }: HandoutColumn): number {
  return own[kind] ?? Math.max(52, Math.min(300, width * PER_CHAR));
}

type Wanted = { readonly at: number; readonly column: HandoutColumn; readonly width: number };

/** Columns that stand beside each other on one page; where not all fit, what names a row comes back with each group. */
export function columnGroups({ columns, fixed }: HandoutTable): readonly (readonly Laid[])[] {
  const all = fitted(columns.map((column, at) => ({ at, column, width: wanted(column) })));
  const names = all.slice(0, fixed);
  const others = all.slice(fixed);
  const named = names.reduce((sum, { width }) => sum + width, 0);
  const groups: Wanted[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const one of others) {
    // Half a point is rounding.
    if (used + one.width > room + 0.5) {
      groups.push([...names]);
      used = named;
    }
    groups.at(-1)?.push(one);
    used += one.width;
  }
  return (groups.length === 0 ? [names] : groups).map(placed);
}

/** All on one page where words can do with less. */
function fitted(all: readonly Wanted[]): readonly Wanted[] {
  const total = all.reduce((sum, { width }) => sum + width, 0);
  const words = all.filter(isWordy).reduce((sum, { width }) => sum + width, 0);
  const part = words === 0 ? 0 : (room - (total - words)) / words;
  if (part >= 1 || part < TIGHTEST) return all;
  return all.map((one) => (isWordy(one) ? { ...one, width: one.width * part } : one));
}

/** Figures get so much more room at most than they need. */
const ROOMIER = 1.5;

/** What is left over goes to the figures first, so that long names stand above them whole, then to the words. */
function placed(group: readonly Wanted[]): readonly Laid[] {
  const total = group.reduce((sum, { width }) => sum + width, 0);
  const words = group.filter(isWordy).reduce((sum, { width }) => sum + width, 0);
  const spare = Math.max(0, room - total);
  const forFigures = Math.min(spare, (total - words) * (ROOMIER - 1));
  const forWords = Math.min(spare - forFigures, words);
  const shrink = total > room ? room / total : 1;
  let x = 0;
  return group.map((one, index): Laid => {
    const more = isWordy(one) ? (forWords * one.width) / words : (forFigures * one.width) / (total - words);
    const width = one.width * shrink + more;
    const isRight = isFigure(one.column.kind);
    const before = group[index - 1];
    const inset = !isRight && before !== undefined && isFigure(before.column.kind) ? INSET : 0;
    const laid = { at: one.at, column: one.column, x, width, isRight, inset };
    x += width;
    return laid;
  });
}

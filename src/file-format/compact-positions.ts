import type { GridRow } from '#src/base/grid.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import { at, type List, noLetter, placed } from './columns.ts';

/** The positions on one requirement. `priority` says where there are any; the schema says what each field means. */
export type PositionRow = {
  readonly id: string;
  readonly priority?: string | undefined;
  readonly wish?: List<number | string> | undefined;
  readonly min?: List<number> | undefined;
  readonly max?: List<number> | undefined;
  readonly options?: List<readonly string[]> | undefined;
  readonly at?: string | List<string> | undefined;
  readonly by?: string | List<string> | undefined;
  readonly reason?: List<string> | undefined;
  readonly released?: string | undefined;
};

/** A position without a priority. */
const noPriority = '-';
const isReleasedLetter = 'x';

export function compactPositions(row: GridRow<Position>, columns: readonly string[]): PositionRow {
  const { list, shared, letters } = placed(row, columns, clientOf);
  return {
    id: row.row,
    priority: letters(({ priority }) => priority ?? noPriority),
    wish: list(({ wish }) => wish),
    min: list(({ limits }) => (limits?.kind === 'range' ? limits.min : null)),
    max: list(({ limits }) => (limits?.kind === 'range' ? limits.max : null)),
    options: list(({ limits }) => (limits?.kind === 'options' ? limits.options : null)),
    at: shared((position) => position.at),
    by: shared(({ by }) => by),
    reason: list(({ reason }) => (reason === '' ? null : reason)),
    released: letters(({ isReleased }) => (isReleased ? isReleasedLetter : noLetter)),
  };
}

/** Of a row that passed the schema. undefined: it says something of a place where there is no position. */
export function expandPositions(
  row: PositionRow,
  columns: readonly string[],
  order: readonly number[],
): readonly Position[] | undefined {
  const { id, priority = '', wish, min, max, options, at: moments, by, reason, released = '' } = row;
  const lists = [wish, min, max, options, moments, by, reason].filter((list) => Array.isArray(list));
  if (lists.some(({ length }) => length > columns.length)) return undefined;
  if (priority.length > columns.length || released.length > columns.length) return undefined;
  const cells: Position[] = [];
  for (const column of order) {
    const letter = priority[column] ?? noLetter;
    if (letter === noLetter) {
      if (released[column] === isReleasedLetter || lists.some((list) => isGiven(list, column))) return undefined;
      continue;
    }
    cells.push({
      requirement: id,
      client: columns[column],
      priority: letter === noPriority ? null : letter,
      wish: wish?.[column] ?? null,
      limits: limitsOf(min?.[column] ?? null, max?.[column] ?? null, options?.[column] ?? null),
      isReleased: released[column] === isReleasedLetter,
      reason: reason?.[column] ?? '',
      by: at(by, column),
      at: at(moments, column),
    } as Position);
  }
  return cells;
}

function isGiven(list: List<unknown>, column: number): boolean {
  return (list[column] ?? null) !== null;
}

function limitsOf(min: number | null, max: number | null, options: readonly string[] | null): Limits | null {
  if (options !== null) return { kind: 'options', options };
  return min === null && max === null ? null : { kind: 'range', min, max };
}

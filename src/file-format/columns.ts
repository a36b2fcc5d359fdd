import type { GridRow } from '#src/base/grid.ts';

/** One place a column, null = empty; places missing at the end are empty, a missing list is empty altogether. */
export type List<T> = readonly (T | null)[];

/** Empty in a text with one letter a column. */
export const noLetter = '.';

/** The cells of a row put at their columns; they must be sorted by column, as a Grid keeps them. */
export type Placed<C> = {
  readonly list: <T>(valueOf: (cell: C) => T | null) => List<T> | undefined;
  /** The one value that all cells have, else as a list. */
  readonly shared: <T>(valueOf: (cell: C) => T | null) => T | List<T> | undefined;
  readonly letters: (letterOf: (cell: C) => string) => string | undefined;
};

export function placed<C>({ cells }: GridRow<C>, columns: readonly string[], columnOf: (cell: C) => string): Placed<C> {
  let column = 0;
  const places = cells.map((cell) => {
    column = columns.indexOf(columnOf(cell), column);
    if (column < 0) throw new Error(`${columnOf(cell)} is no column, or not in order`);
    return column;
  });
  const list = <T>(valueOf: (cell: C) => T | null): List<T> | undefined => {
    const values: (T | null)[] = [];
    cells.forEach((cell, index) => {
      const value = valueOf(cell);
      if (value === null) return;
      const place = places[index] ?? 0;
      while (values.length < place) values.push(null);
      values.push(value);
    });
    return values.length > 0 ? values : undefined;
  };
  return {
    list,
    shared: (valueOf) => {
      const [first] = cells;
      const value = first === undefined ? null : valueOf(first);
      return value !== null && cells.every((cell) => valueOf(cell) === value) ? value : list(valueOf);
    },
    letters: (letterOf) => {
      let letters = '';
      cells.forEach((cell, index) => {
        const letter = letterOf(cell);
        if (letter !== noLetter) letters = letters.padEnd(places[index] ?? 0, noLetter) + letter;
      });
      return letters === '' ? undefined : letters;
    },
  };
}

/** Indexes of the columns in the order of their names. */
export function sortedColumns(columns: readonly string[]): readonly number[] {
  const name = (index: number): string => columns[index] ?? '';
  return columns.map((_, index) => index).toSorted((a, b) => compareText(name(a), name(b)));
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value at a column of a list, or of what all share. */
export function at<T>(values: T | List<T> | undefined, column: number): T | null {
  if (values === undefined) return null;
  return Array.isArray(values) ? ((values as List<T>)[column] ?? null) : (values as T);
}

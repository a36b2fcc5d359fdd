/**
 * Records sorted by their id. A plain array: cheap to copy (an edit of one record copies pointers only),
 * found by binary search, equal exactly when its records are equal.
 */
export type Table<R extends { readonly id: string }> = readonly R[];

/** Index of the record with this id, or the bitwise complement of where it would stand. */
export function indexIn<R>(items: readonly R[], key: string, keyOf: (item: R) => string): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keyOf(items[middle] as R);
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}

const idOf = (record: { readonly id: string }): string => record.id;

export function find<R extends { readonly id: string }>(table: Table<R>, id: string): R | undefined {
  return table[indexIn(table, id, idOf)];
}

export function has<R extends { readonly id: string }>(table: Table<R>, id: string): boolean {
  return indexIn(table, id, idOf) >= 0;
}

/** Sorted by a key, as code units: the order every table and row keeps. */
export function sortedBy<R>(items: readonly R[], keyOf: (item: R) => string): readonly R[] {
  return items.toSorted((a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** A table of these records, whatever their order; ids must be unique. */
export function tableOf<R extends { readonly id: string }>(records: readonly R[]): Table<R> {
  return sortedBy(records, idOf);
}

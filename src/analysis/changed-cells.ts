/** A cell before and after; undefined where it was not there. */
export type CellChange<C> = readonly [before: C | undefined, after: C | undefined];

/**
 * Cells of one row, both lists sorted by column, that are not the same object before and after; all of them when
 * `isChangedOnly` is false.
 */
export function changedCells<C>(
  before: readonly C[],
  after: readonly C[],
  columnOf: (cell: C) => string,
  isChangedOnly: boolean,
): readonly CellChange<C>[] {
  const changes: CellChange<C>[] = [];
  if (isChangedOnly && before === after) return changes;
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const old = before[left];
    const now = after[right];
    if (old === now && isChangedOnly) {
      left += 1;
      right += 1;
      continue;
    }
    const isOld = old !== undefined && (now === undefined || columnOf(old) <= columnOf(now));
    const isNew = now !== undefined && (old === undefined || columnOf(now) <= columnOf(old));
    changes.push([isOld ? old : undefined, isNew ? now : undefined]);
    if (isOld) left += 1;
    if (isNew) right += 1;
  }
  return changes;
}

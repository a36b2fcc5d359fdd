import { indexIn } from './table.ts';

/** What must stand under a key: a record, or null for nothing. */
export type Patch<R> = readonly [key: string, record: R | null];

/**
 * The sorted list with the patches (sorted by key, each key once) applied. Replacing records copies pointers
 * only; adding or removing some costs one pass, however many there are.
 */
export function patched<R>(
  items: readonly R[],
  patches: readonly Patch<R>[],
  keyOf: (item: R) => string,
): readonly R[] {
  const copy = items.slice();
  let isReshaped = false;
  for (const [key, record] of patches) {
    const at = indexIn(items, key, keyOf);
    if (at >= 0 && record !== null) copy[at] = record;
    else isReshaped = true;
  }
  return isReshaped ? merged(copy, patches, keyOf) : copy;
}

function merged<R>(items: readonly R[], patches: readonly Patch<R>[], keyOf: (item: R) => string): readonly R[] {
  const result: R[] = [];
  let at = 0;
  for (const [key, record] of patches) {
    while (at < items.length && keyOf(items[at] as R) < key) result.push(items[at++] as R);
    if (at < items.length && keyOf(items[at] as R) === key) at += 1;
    if (record !== null) result.push(record);
  }
  while (at < items.length) result.push(items[at++] as R);
  return result;
}

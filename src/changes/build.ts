import { isSame } from '#src/base/same.ts';
import type { Change, RecordOf, TableName } from './change.ts';
import { changeOf, stepsOf } from './steps.ts';

export const nothing: Change = {};

export function added<K extends TableName>(table: K, records: readonly RecordOf<K>[]): Change {
  return canonical({ [table]: { added: records } });
}

/** Pairs whose sides are equal fall out. */
export function updated<K extends TableName>(
  table: K,
  pairs: readonly (readonly [before: RecordOf<K>, after: RecordOf<K>])[],
): Change {
  return canonical({ [table]: { updated: pairs } });
}

export function removed<K extends TableName>(table: K, records: readonly RecordOf<K>[]): Change {
  return canonical({ [table]: { removed: records } });
}

/** One change of parts that touch different records; naming a record twice is a bug (consecutive parts: squash). */
export function combine(...parts: readonly Change[]): Change {
  return changeOf((table) => parts.flatMap((part) => stepsOf(part, table)));
}

/** The same change as every maker of it would write it down. */
export function canonical(change: Change): Change {
  return changeOf((table) => stepsOf(change, table));
}

export function isNothing(change: Change): boolean {
  return isSame(change, nothing);
}

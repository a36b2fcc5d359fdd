import type { Change, RecordOf, TableName } from './change.ts';
import { changeOf, type Step, stepsOf } from './steps.ts';
import { type AnyRecord, keyOf, tableNames } from './tables.ts';

export const nothing: Change = {};

/** One record before and after; null = it is not there. Two nulls, or two equal records, change nothing. */
export type Edit<R> = readonly [before: R | null, after: R | null];

export function edited<K extends TableName>(table: K, edits: readonly Edit<RecordOf<K>>[]): Change {
  const steps: Step[] = [];
  for (const [before, after] of edits as readonly Edit<AnyRecord>[]) {
    const record = before ?? after;
    if (record !== null) steps.push({ key: keyOf(record), before, after });
  }
  return changeOf((name) => (name === table ? steps : []));
}

export function added<K extends TableName>(table: K, records: readonly RecordOf<K>[]): Change {
  return edited(
    table,
    records.map((record) => [null, record]),
  );
}

/** Pairs whose sides are equal fall out. */
export function updated<K extends TableName>(
  table: K,
  pairs: readonly (readonly [before: RecordOf<K>, after: RecordOf<K>])[],
): Change {
  return edited(table, pairs);
}

export function removed<K extends TableName>(table: K, records: readonly RecordOf<K>[]): Change {
  return edited(
    table,
    records.map((record) => [record, null]),
  );
}

/** One change of parts that touch different records; naming a record twice is a bug (consecutive parts: squash). */
export function combine(...parts: readonly Change[]): Change {
  return changeOf((table) => parts.flatMap((part) => stepsOf(part, table)));
}

export function isNothing(change: Change): boolean {
  return tableNames.every((table) => stepsOf(change, table).length === 0);
}

import type { Dossier } from '#src/dossier/dossier.ts';
import type { Change, TableName } from './change.ts';
import { changeOf, type Step, stepsOf } from './steps.ts';
import { type AnyRecord, recordAt, tableNames } from './tables.ts';

/** A change being worked on: per table its steps by key. */
export type StepIndex = { readonly [K in TableName]: Map<string, Step> };

export function indexSteps(change: Change): StepIndex {
  const index = (table: TableName) => new Map(stepsOf(change, table).map((step) => [step.key, step]));
  return Object.fromEntries(tableNames.map((table) => [table, index(table)])) as StepIndex;
}

export function changeFrom(index: StepIndex): Change {
  return changeOf((table) => [...index[table].values()]);
}

/** The record as it is after these steps; null when it is not there. */
export function outcome(base: Dossier, index: StepIndex, table: TableName, key: string): AnyRecord | null {
  const step = index[table].get(key);
  return step === undefined ? (recordAt(base, table, key) ?? null) : step.after;
}

/** Makes the record end as `after`, whatever these steps said. */
export function put(base: Dossier, index: StepIndex, table: TableName, key: string, after: AnyRecord | null): void {
  const before = recordAt(base, table, key) ?? null;
  if (before === null && after === null) index[table].delete(key);
  else index[table].set(key, { key, before, after });
}

export function isRemoved(index: StepIndex, table: TableName, key: string): boolean {
  return index[table].get(key)?.after === null;
}

import { isSame } from '#src/base/same.ts';
import { sortedBy } from '#src/base/table.ts';
import type { Change, TableChange, TableName } from './change.ts';
import { type AnyRecord, keyOf, tableNames } from './tables.ts';

/** What happens to one record; null = it is not there. Never both null. */
export type Step = { readonly key: string; readonly before: AnyRecord | null; readonly after: AnyRecord | null };

/** The steps in one table, sorted by key. */
export function stepsOf(change: Change, table: TableName): readonly Step[] {
  const part = change[table] as TableChange<AnyRecord> | undefined;
  if (part === undefined) return [];
  const steps: Step[] = [];
  for (const after of part.added ?? []) steps.push({ key: keyOf(after), before: null, after });
  for (const [before, after] of part.updated ?? []) steps.push({ key: keyOf(before), before, after });
  for (const before of part.removed ?? []) steps.push({ key: keyOf(before), before, after: null });
  return steps.length > 1 ? sortedBy(steps, stepKey) : steps;
}

/**
 * The one Change that says these steps: tables in fixed order, records sorted by key, steps that change nothing
 * and empty lists left out. A key that occurs twice in a table is a bug.
 */
export function changeOf(stepsIn: (table: TableName) => readonly Step[]): Change {
  const change: { [K in TableName]?: TableChange<AnyRecord> } = {};
  for (const table of tableNames) {
    const part = partOf(sortedBy(stepsIn(table), stepKey), table);
    if (part !== null) change[table] = part;
  }
  return change as Change;
}

export const stepKey = (step: Step): string => step.key;

function partOf(steps: readonly Step[], table: TableName): TableChange<AnyRecord> | null {
  const added: AnyRecord[] = [];
  const updated: [AnyRecord, AnyRecord][] = [];
  const removed: AnyRecord[] = [];
  steps.forEach(({ key, before, after }, index) => {
    if (steps[index - 1]?.key === key) throw new Error(`A change names ${table} ${key} twice`);
    if (before !== null && after !== null) {
      if (!isSame(before, after)) updated.push([before, after]);
    } else if (after !== null) added.push(after);
    else if (before !== null) removed.push(before);
  });
  if (added.length + updated.length + removed.length === 0) return null;
  return {
    ...(added.length > 0 && { added }),
    ...(updated.length > 0 && { updated }),
    ...(removed.length > 0 && { removed }),
  };
}

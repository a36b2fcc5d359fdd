import { isSame } from '#src/base/same.ts';
import type { Entry, TableName } from '#src/changes/change.ts';
import { unitsOf } from '#src/changes/merge-units.ts';
import { changeOf, type Step, stepsOf } from '#src/changes/steps.ts';
import { type AnyRecord, recordAt, tableNames } from '#src/changes/tables.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { type ChangeRow, changeRows } from '#src/views/merge/change-rows.ts';

/** One field that became another, and the record with that field as it was: null where it stands so now, or can't be. */
export type HistoryRow = ChangeRow & {
  readonly restore: { readonly table: TableName; readonly record: AnyRecord } | null;
};

/** One edit of a record: when, by whom, and what became of its fields. */
export type HistoryMoment = {
  readonly entry: Entry;
  readonly rows: readonly HistoryRow[];
};

/** [W24] What happened to a record, newest first. For the regisseur's own window: it names private limits. */
export function recordHistory(text: Text, dossier: Dossier, entries: readonly Entry[]): readonly HistoryMoment[] {
  return entries.toReversed().map((entry) => ({
    entry,
    rows: tableNames.flatMap((table) =>
      stepsOf(entry.change, table).flatMap((step) =>
        changeRows(
          text,
          dossier,
          dossier,
          changeOf((name) => (name === table ? [step] : [])),
        ).map((row) => ({
          ...row,
          restore: restoreOf(dossier, table, step, row),
        })),
      ),
    ),
  }));
}

function restoreOf(
  dossier: Dossier,
  table: TableName,
  { key, before, after }: Step,
  row: ChangeRow,
): HistoryRow['restore'] {
  if (before === null) return null;
  const now = recordAt(dossier, table, key);
  if (now === undefined) return after === null ? { table, record: before } : null;
  if (after === null) return null;
  const field = row.id.slice(`${table} ${key} `.length);
  const unit = unitsOf(table, before).find((fields) => fields.includes(field)) ?? [];
  const earlier = Object.fromEntries(unit.map((name) => [name, (before as Record<string, unknown>)[name]]));
  const record = { ...now, ...earlier } as AnyRecord;
  return isSame(record, now) ? null : { table, record };
}

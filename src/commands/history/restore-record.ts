import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { edited } from '#src/changes/build.ts';
import type { Change, RecordOf, TableName } from '#src/changes/change.ts';
import { nameOf } from '#src/changes/name-of.ts';
import { type AnyRecord, keyOf, recordAt } from '#src/changes/tables.ts';
import { command } from '#src/commands/command.ts';
import { recordSchemas } from '#src/dossier/record-schemas.ts';
import { registerNames } from '#src/dossier/registers.ts';

/** A locked assessment stays as it is [TE5]; the others come back like any record. */
const restorableRegisters = registerNames.filter((name) => name !== 'assessments');

const tables = [
  'clients',
  'people',
  'themes',
  'requirements',
  'positions',
  'suppliers',
  'offers',
  'comments',
  'cases',
  'stakes',
  'options',
  'stances',
  'decisions',
  'ratifications',
  'scenarios',
  'workshops',
  'seats',
  'topics',
  'outcomes',
  'parked',
  'terms',
  'readings',
  ...restorableRegisters,
] as const;

const input = z.discriminatedUnion('table', [
  z.strictObject({ table: z.literal('clients'), record: recordSchemas.clients }),
  z.strictObject({ table: z.literal('people'), record: recordSchemas.people }),
  z.strictObject({ table: z.literal('themes'), record: recordSchemas.themes }),
  z.strictObject({ table: z.literal('requirements'), record: recordSchemas.requirements }),
  z.strictObject({ table: z.literal('positions'), record: recordSchemas.positions }),
  z.strictObject({ table: z.literal('suppliers'), record: recordSchemas.suppliers }),
  z.strictObject({ table: z.literal('offers'), record: recordSchemas.offers }),
  z.strictObject({ table: z.literal('comments'), record: recordSchemas.comments }),
  z.strictObject({ table: z.literal('cases'), record: recordSchemas.cases }),
  z.strictObject({ table: z.literal('stakes'), record: recordSchemas.stakes }),
  z.strictObject({ table: z.literal('options'), record: recordSchemas.options }),
  z.strictObject({ table: z.literal('stances'), record: recordSchemas.stances }),
  z.strictObject({ table: z.literal('decisions'), record: recordSchemas.decisions }),
  z.strictObject({ table: z.literal('ratifications'), record: recordSchemas.ratifications }),
  z.strictObject({ table: z.literal('scenarios'), record: recordSchemas.scenarios }),
  z.strictObject({ table: z.literal('workshops'), record: recordSchemas.workshops }),
  z.strictObject({ table: z.literal('seats'), record: recordSchemas.seats }),
  z.strictObject({ table: z.literal('topics'), record: recordSchemas.topics }),
  z.strictObject({ table: z.literal('outcomes'), record: recordSchemas.outcomes }),
  z.strictObject({ table: z.literal('parked'), record: recordSchemas.parked }),
  z.strictObject({ table: z.literal('terms'), record: recordSchemas.terms }),
  z.strictObject({ table: z.literal('readings'), record: recordSchemas.readings }),
  ...restorableRegisters.map((table) => z.strictObject({ table: z.literal(table), record: recordSchemas[table] })),
]) as unknown as z.ZodType<Restored>;
export type RestorableTable = (typeof tables)[number];
export type Restored = {
  readonly [K in RestorableTable]: { readonly table: K; readonly record: RecordOf<K> };
}[RestorableTable];

export function isRestorable(table: TableName): table is RestorableTable {
  return (tables as readonly TableName[]).includes(table);
}

/**
 * [K25] A record as it was at an earlier moment, whole or in one of its fields: an edit like any other. The rules decide
 * whether it can still be.
 */
export const restoreRecord = command({
  name: 'restoreRecord',
  input,
  run: (dossier, { table, record }) => {
    const before = recordAt(dossier, table, keyOf(record)) ?? null;
    return ok(asChange(table, before, record));
  },
  label: (_before, { record }, after) => ({ what: nameOf(after, record) }),
});

/** The schema paired them: a record of this table. */
function asChange(table: TableName, before: AnyRecord | null, after: AnyRecord): Change {
  return edited(table, [[before as never, after as never]]);
}

import { z } from 'zod';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { type PatchOf, withPatch } from '#src/base/with-patch.ts';
import { combine, edited } from '#src/changes/build.ts';
import { removal } from '#src/changes/cascade.ts';
import type { Change } from '#src/changes/change.ts';
import { nameOf } from '#src/changes/name-of.ts';
import type { AnyRecord } from '#src/changes/tables.ts';
import { type Command, command } from '#src/commands/command.ts';
import { ordersAt, type Place } from '#src/commands/place.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { plainId } from '#src/dossier/ids.ts';
import { ownerFields } from '#src/dossier/register-owners.ts';
import { blanks, type RegisterName, type RegisterRecord, registerSchemas } from '#src/dossier/registers.ts';

// Adding, editing and removing a record of a register. What a register has of its own, it says here; its rules stand with the dossier.

type Blank<K extends RegisterName> = keyof (typeof blanks)[K];
/** What has to be said of a new record; the rest is blank until it is filled in. */
export type Given<K extends RegisterName> = Omit<RegisterRecord<K>, 'id' | 'order' | Blank<K>> &
  PatchOf<Omit<RegisterRecord<K>, 'id' | 'order'>>;
type Id<K extends RegisterName> = RegisterRecord<K>['id'];
/** `after`, in tables with an order: null = first, absent = last, or where it stands. */
export type Adding<K extends RegisterName> = { readonly id: Id<K>; readonly fields: Given<K>; readonly after?: Place };
export type Editing<K extends RegisterName> = {
  readonly id: Id<K>;
  readonly patch: PatchOf<Omit<RegisterRecord<K>, 'id' | 'order'>>;
  readonly after?: Place;
};

export type Own<K extends RegisterName> = {
  /** Owners are for good, unless named here. */
  readonly movable?: readonly (keyof RegisterRecord<K>)[];
  /** Why this record can't be edited or removed as it stands. */
  readonly refusal?: (dossier: Dossier, record: RegisterRecord<K>) => Result<never> | null;
  /** What an edit changes besides the record. */
  readonly besides?: (dossier: Dossier, before: RegisterRecord<K>, after: RegisterRecord<K>) => Change;
  /** A word that tells one edit from another in the undo text. */
  readonly context?: (patch: Editing<K>['patch']) => string | null;
};

type Three<K extends RegisterName> = readonly [
  add: Command<Adding<K>>,
  edit: Command<Editing<K>>,
  remove: Command<{ readonly id: Id<K> }>,
];

/** Named after one of them: `addTender`, `editTender`, `removeTender`. */
export function recordCommands<K extends RegisterName>(table: K, noun: string, own: Own<K> = {}): Three<K> {
  const recordOf = (dossier: Dossier, id: string) =>
    find(dossier[table] as readonly { readonly id: string }[], id) as RegisterRecord<K> | undefined;
  const what = (dossier: Dossier, id: string) => {
    const record = recordOf(dossier, id);
    return { what: record === undefined ? id : nameOf(dossier, record as AnyRecord) };
  };
  const inputs = inputsOf(table, own);
  return [
    command({
      name: `add${noun}`,
      input: inputs.add,
      run: (dossier, { id, fields, after }) => {
        if (has(dossier[table] as readonly { readonly id: string }[], id)) return refuse('id-taken', { id });
        const record = { id, ...blanks[table], ...given(fields) } as unknown as RegisterRecord<K>;
        const placed = withOrder(dossier, table, record, after);
        return placed.ok ? ok(changed(table, null, placed.value)) : placed;
      },
      label: (_before, { id }, after) => what(after, id),
    }),
    command({
      name: `edit${noun}`,
      input: inputs.edit,
      run: (dossier, { id, patch, after }) => {
        const before = recordOf(dossier, id);
        if (before === undefined) return refuse('unknown-record', { id });
        const refused = own.refusal?.(dossier, before) ?? null;
        if (refused !== null) return refused;
        const patched = withPatch(before, patch as PatchOf<RegisterRecord<K>>);
        const placed = after === undefined ? ok(patched) : withOrder(dossier, table, patched, after);
        if (!placed.ok) return placed;
        return ok(combine(changed(table, before, placed.value), own.besides?.(dossier, before, placed.value) ?? {}));
      },
      label: (_before, { id, patch }, after) => {
        const context = own.context?.(patch) ?? null;
        return context === null ? what(after, id) : { ...what(after, id), context };
      },
    }),
    command({
      name: `remove${noun}`,
      input: inputs.remove,
      run: (dossier, { id }) => {
        const record = recordOf(dossier, id);
        if (record === undefined) return refuse('unknown-record', { id });
        return own.refusal?.(dossier, record) ?? ok(removal(dossier, { [table]: [id] }));
      },
      label: (dossier, { id }) => what(dossier, id),
    }),
  ];
}

/** The schemas of the doors; zod can't tell the types of a table that is only known by its name. */
function inputsOf<K extends RegisterName>(table: K, { movable = [] }: Own<K>) {
  const shape: Readonly<Record<string, z.ZodType>> = registerSchemas[table].shape;
  const { id = plainId, order, ...rest } = shape;
  const after = order === undefined ? {} : { after: plainId.nullable().optional() };
  const blank = new Set(Object.keys(blanks[table]));
  const fixed = new Set<string>(ownerFields[table].map(([field]) => field));
  for (const field of movable) fixed.delete(String(field));
  const fields = Object.entries(rest).map(([field, schema]) => [field, blank.has(field) ? schema.optional() : schema]);
  const patch = Object.entries(rest).filter(([field]) => !fixed.has(field));
  return {
    add: z.strictObject({ id, fields: objectOf(fields), ...after }) as unknown as z.ZodType<Adding<K>>,
    edit: z.strictObject({ id, patch: objectOf(patch).partial(), ...after }) as unknown as z.ZodType<Editing<K>>,
    remove: z.strictObject({ id }) as unknown as z.ZodType<{ readonly id: Id<K> }>,
  };
}

function objectOf(entries: readonly (readonly unknown[])[]): z.ZodObject {
  return z.strictObject(Object.fromEntries(entries as [string, z.ZodType][]));
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function changed<K extends RegisterName>(table: K, before: RegisterRecord<K> | null, after: RegisterRecord<K>): Change {
  return edited(table, [[before as never, after as never]]);
}

type Ordered = { readonly id: string; readonly order: string };

function withOrder<K extends RegisterName>(
  dossier: Dossier,
  table: K,
  record: RegisterRecord<K>,
  after: Place,
): Result<RegisterRecord<K>> {
  if (!('order' in registerSchemas[table].shape)) return ok(record);
  const others = (dossier[table] as readonly Ordered[]).filter(({ id }) => id !== record.id);
  const orders = ordersAt(others, after, 1);
  return orders.ok ? ok({ ...record, order: orders.value[0] as string }) : orders;
}

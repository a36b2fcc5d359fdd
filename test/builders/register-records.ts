import type { Given } from '#src/commands/records/record-commands.ts';
import { blanks, type RegisterName, type RegisterRecord, registerSchemas } from '#src/dossier/registers.ts';

/** Ids without their brand, so that tests can write them as they are. */
type Plain<T> = T extends string ? T | (string extends T ? never : string & {}) : T;
type Loose<K extends RegisterName> = { readonly [F in keyof Given<K>]: Plain<Given<K>[F]> };

/** A record of a register with what a test is about; the rest is blank. */
export function aRecord<K extends RegisterName>(
  table: K,
  id: string,
  fields: Loose<K> & { readonly order?: string },
): RegisterRecord<K> {
  const order = 'order' in registerSchemas[table].shape ? { order: 'a0' } : {};
  return { id, ...blanks[table], ...order, ...fields } as unknown as RegisterRecord<K>;
}

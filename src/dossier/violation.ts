import type { Problem } from '#src/base/result.ts';
import type { Dossier } from './dossier.ts';

/** A record by its table and key: its id, or `requirement column` for a cell. */
export type RecordRef = { readonly table: keyof Dossier; readonly key: string };

/** A broken rule of a whole dossier: a problem a person can read, and the records that break it together. */
export type Violation = Problem & { readonly records: readonly RecordRef[] };

export function violation(
  code: string,
  params: NonNullable<Problem['params']>,
  ...records: readonly (readonly [table: keyof Dossier, key: string])[]
): Violation {
  return { code, params, records: records.map(([table, key]) => ({ table, key })) };
}

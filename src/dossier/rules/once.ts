import type { Dossier } from '#src/dossier/dossier.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';

/** Two records of a table that stand in the same place, where only one can. */
export function twice<R extends { readonly id: string }>(
  table: keyof Dossier,
  records: readonly R[],
  placeOf: (record: R) => string,
  code: string,
): readonly Violation[] {
  const seen = new Map<string, string>();
  return records.flatMap((record) => {
    const place = placeOf(record);
    const other = seen.get(place);
    if (other === undefined) seen.set(place, record.id);
    return other === undefined ? [] : [violation(code, {}, [table, record.id], [table, other])];
  });
}

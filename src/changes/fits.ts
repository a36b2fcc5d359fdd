import { ok, refuse, type Result } from '#src/base/result.ts';
import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Change } from './change.ts';
import { nameOf } from './name-of.ts';
import { stepsOf } from './steps.ts';
import { recordAt, tableNames } from './tables.ts';

/**
 * Whether the change was made on these records: all that it updates or removes is there, deep-equal, and nothing
 * that it adds. Refuses with `does-not-fit` and the first record in the way.
 */
export function fitsOn(dossier: Dossier, change: Change): Result<void> {
  for (const table of tableNames) {
    for (const { key, before, after } of stepsOf(change, table)) {
      const current = recordAt(dossier, table, key) ?? null;
      if (!isSame(current, before)) {
        const record = current ?? before ?? after;
        return refuse('does-not-fit', { what: record === null ? key : nameOf(dossier, record) });
      }
    }
  }
  return ok(undefined);
}

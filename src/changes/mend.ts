import type { Dossier } from '#src/dossier/dossier.ts';
import type { Violation } from '#src/dossier/violation.ts';
import { outcome, put, type StepIndex } from './step-index.ts';
import { recordAt } from './tables.ts';

const codes: ReadonlySet<string> = new Set([
  'unknown-requirement',
  'unknown-client',
  'unknown-supplier',
  'unknown-theme',
  'unknown-case',
  'unknown-option',
  'unknown-decision',
]);

/** A record that refers to one that is gone. */
export function isDangling({ code }: Violation): boolean {
  return codes.has(code);
}

/**
 * Answers about removals can cross: what was to go to a theme stays when that theme goes. Then what can't be without
 * the record that goes follows it, a link to it is cut, and a theme with requirements in it stays.
 */
export function mend(base: Dossier, merged: StepIndex, { records }: Violation): void {
  const [referring, missing] = records;
  if (referring === undefined || missing === undefined) throw new Error('A reference has two ends');
  const record = outcome(base, merged, referring.table, referring.key);
  if (record === null) return;
  const theme = missing.table === 'themes' ? recordAt(base, 'themes', missing.key) : undefined;
  if (theme !== undefined) put(base, merged, 'themes', missing.key, theme);
  else if (missing.table === 'requirements' && 'requires' in record) {
    const requires = record.requires.filter((id) => id !== missing.key);
    const excludes = record.excludes.filter((id) => id !== missing.key);
    put(base, merged, referring.table, referring.key, { ...record, requires, excludes });
  } else put(base, merged, referring.table, referring.key, null);
}

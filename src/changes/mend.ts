import type { Dossier } from '#src/dossier/dossier.ts';
import { unknownCodes } from '#src/dossier/register-owners.ts';
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
  'unknown-workshop',
  'unknown-topic',
  'unknown-round',
  'unknown-term',
  ...Object.values(unknownCodes),
  // Who has a say follows from whom a person speaks for, which was asked about where it was contested.
  'voter-not-client',
  'supplier-at-table',
]);

/** A record that refers to one that is gone, or to one that is no longer what it was for it. */
export function isDangling({ code, records }: Violation): boolean {
  return codes.has(code) || (code === 'unknown-person' && records[0]?.table === 'seats');
}

/**
 * Answers about removals can cross: what was to go to a theme stays when that theme goes. Then what can't be without
 * the record that goes follows it, a link to it is cut, and a theme with requirements in it stays. Who no longer speaks for a
 * client keeps a voice, but no vote.
 */
export function mend(base: Dossier, merged: StepIndex, { code, records }: Violation): void {
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
  } else if (missing.table === 'topics' && 'turnout' in record) {
    const topics = record.topics.filter((id) => id !== missing.key);
    put(base, merged, 'rounds', referring.key, topics.length > 0 ? { ...record, topics } : null);
  } else if (code === 'voter-not-client' && 'isPresent' in record) {
    put(base, merged, 'seats', referring.key, { ...record, role: 'voice' });
  } else put(base, merged, referring.table, referring.key, null);
}

import { text } from '#src/dossier/fields.ts';
import type { MergeConflict } from './merge-conflict.ts';

/** Paragraphs, of which two can stand one after the other. */
const paragraphs: ReadonlySet<string> = new Set([
  'acceptance',
  'changeOfControl',
  'description',
  'mandate',
  'note',
  'profile',
  'reason',
  'text',
  'why',
]);

/** The two texts one after the other, or the one that holds the other; null where both can't stay. */
export function bothTexts(field: string, ours: unknown, theirs: unknown): string | null {
  if (!paragraphs.has(field) || typeof ours !== 'string' || typeof theirs !== 'string') return null;
  if (ours === '' || theirs === '') return null;
  if (ours.includes(theirs)) return ours;
  const both = theirs.includes(ours) ? theirs : `${ours}\n\n${theirs}`;
  return text.safeParse(both).success ? both : null;
}

/** Whether a person may answer `both`. */
export function canKeepBoth(conflict: MergeConflict): boolean {
  if (conflict.kind !== 'field') return false;
  const [field = '', ...more] = Object.keys(conflict.base);
  return more.length === 0 && bothTexts(field, conflict.ours[field], conflict.theirs[field]) !== null;
}

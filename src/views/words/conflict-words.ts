import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { conflictSentence } from './conflict-sentence.ts';

/** More names than that make no sentence one can read in a cell. */
const mostNames = 8;

/**
 * Who clashes over what; between many clients how many stand against how many. It repeats limits, as
 * `conflictSentence` does.
 */
export function conflictWords(text: Text, dossier: Dossier, conflict: Conflict): string {
  const sizes = conflict.camps.map((camp) => camp.length);
  if (sizes.reduce((sum, size) => sum + size, 0) <= mostNames) return conflictSentence(text, dossier, conflict);
  const against = ` ${text.t('exports:against')} `;
  return `${text.t(`analysis:kinds.${conflict.kind}`)}: ${sizes.join(against)}`;
}

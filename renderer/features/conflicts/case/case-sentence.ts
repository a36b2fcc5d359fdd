import { listText, namesText } from '#src/views/words/names-text.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import { campsOfCase } from '#src/views/cases/case-scene.ts';

/** What people wrote, else what the analysis sees of it, else who stands against whom. */
export function caseSentence(text: Text, dossier: Dossier, row: CaseRow): string {
  if (row.case.summary !== '') return row.case.summary;
  const seen = row.entries.map(({ conflict }) => conflictSentence(text, dossier, conflict));
  if (seen.length > 0) return [...new Set(seen)].join(' ');
  const kinds = listText(
    text,
    row.case.kinds.map((kind) => text.t(`caseScreen:kinds.${kind}`)),
  );
  const [a, b, ...more] = campsOfCase(dossier, row.case).map((camp) => namesText(text, dossier.clients, camp));
  if (a === undefined || b === undefined) return `${kinds}.`;
  const camps = [b, ...more].reduce((said, next) => text.t('caseScreen:against', { a: said, b: next }), a);
  return `${kinds}: ${camps}.`;
}

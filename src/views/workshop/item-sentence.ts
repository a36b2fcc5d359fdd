import type { ClassResult, ClientClasses } from '#src/analysis/workshop/class-result.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { bandText, shareText } from './figures.ts';
import { outlierText } from './outlier-text.ts';

/** One sentence before the picture: `43% eensgezind: Verdeeld. Berkenrode als enige twee keer Could.` */
export function itemSentence(text: Text, dossier: Pick<Dossier, 'clients'>, result: ClassResult): string {
  if (result.band === null) return text.t('results:noVotes');
  const figure = shareText(text, result.consensus);
  const first = text.t('results:consensusIs', { figure, band: bandText(text, result.band).toLowerCase() });
  const who = result.outliers.map(
    (outlier) => `${find(dossier.clients, outlier.client)?.name ?? ''} ${outlierText(text, dossier, outlier)}`,
  );
  return [`${first}.`, ...(who.length > 0 ? [`${who.join('; ')}.`] : [])].join(' ');
}

/** What one client's people chose, in words for who can't see dots: `2 Must, 1 Should`. */
export function votesText(text: Text, { counts, blank }: ClientClasses): string {
  const said = priorities
    .filter((priority) => counts[priority] > 0)
    .map((priority) => `${counts[priority]} ${text.t(`analysis:priorities.${priority}`)}`);
  if (blank > 0) said.push(text.t('results:blank', { count: blank }));
  return said.length > 0 ? listText(text, said) : text.t('results:noVotes');
}

import type { Outlier } from '#src/analysis/workshop/outliers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { fewNamesText } from './few-names.ts';
import { timesText } from './figures.ts';

/** Why a client explains first: `als enige twee keer Could`. About the client, never about a person. */
export function outlierText(text: Text, dossier: Pick<Dossier, 'clients'>, outlier: Outlier): string {
  const words = {
    times: timesText(text, outlier.count),
    priority: text.t(`analysis:priorities.${outlier.priority}`),
    names: fewNamesText(text, dossier, outlier.beside),
  };
  return text.t(`results:outlier.${outlier.beside.length > 0 ? outlier.side : 'only'}`, words);
}

import type { ClassItem } from '#src/analysis/workshop/class-items.ts';
import type { Harmony } from '#src/analysis/workshop/ranking-result.ts';
import { disagreementFirst } from '#src/analysis/workshop/talk-order.ts';
import type { WorkshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';
import { chanceText, shareText } from './figures.ts';

/** More clients than these are counted, not named. */
const mostNamed = 4;

/** What all items of a workshop come to, in sentences. */
export function overviewSentences(
  text: Text,
  dossier: Pick<Dossier, 'clients'>,
  items: readonly ClassItem[],
  { treatments, divided, effort }: WorkshopOverview,
): { readonly lead: string; readonly rest: readonly string[] } {
  const first = disagreementFirst(items)
    .filter(({ treated }) => treated !== null && treated.treatment !== 'formality')
    .slice(0, 3)
    .map(({ requirement, topic }) => requirement?.code ?? topic.title);
  const often = divided.reduce((sum, { topics }) => sum + topics.length, 0);
  const { everyones, someones, counts, unknown } = effort;
  return {
    lead: text.t('results:lead.all', { count: items.length, ...treatments }),
    rest: [
      ...(first.length > 0
        ? [text.t('results:lead.first', { titles: listText(text, first), count: first.length })]
        : []),
      ...(often > 0
        ? [
            text.t(divided.length > mostNamed ? 'results:lead.dividedMany' : 'results:lead.divided', {
              count: often,
              names: namesText(
                text,
                dossier.clients,
                divided.map(({ client }) => client),
              ),
            }),
          ]
        : []),
      text.t('results:effort.counts', { ...counts, all: items.length }),
      ...(everyones === null
        ? []
        : [
            text.t('results:effort.joint', {
              everyones: shareText(text, everyones),
              someones: shareText(text, someones),
            }),
          ]),
      ...(unknown > 0 ? [text.t('results:effort.unknown', { count: unknown })] : []),
    ],
  };
}

/** How far rankings agree: `De rangordes hangen zeer zwak samen (W 0,07; kans op toeval 0,93).` */
export function harmonyText(text: Text, { w, word, p }: Harmony): string {
  return text.t('results:harmony.sentence', {
    word: text.t(`results:harmony.words.${word}`),
    w: text.number(w, 2),
    p: chanceText(text, p),
  });
}

import type { Pitfall } from '#src/analysis/workshop/pitfalls.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { highestRatio } from '#src/methods/consistency.ts';
import type { Text } from '#src/text/text.ts';
import { fewNamesText } from './few-names.ts';
import { chanceText, shareText } from './figures.ts';
import { subjectText } from './subject-text.ts';

/** What to mind, as a sentence that says what to do or not to believe. */
export function pitfallText(text: Text, dossier: Dossier, subjects: readonly Subject[], pitfall: Pitfall): string {
  const names = (ids: readonly string[]) => fewNamesText(text, dossier, ids);
  switch (pitfall.code) {
    case 'absent':
    case 'everything-must':
      return text.t(`results:pitfall.${pitfall.code}`, { names: names(pitfall.clients) });
    case 'divided-inside':
      return text.t('results:pitfall.divided-inside', { names: names(pitfall.clients), count: pitfall.clients.length });
    case 'inconsistent':
      return text.t('results:pitfall.inconsistent', {
        names: names(pitfall.clients),
        limit: text.number(highestRatio, 2),
      });
    case 'one-ballot':
      return text.t('results:pitfall.one-ballot', { name: find(dossier.clients, pitfall.client)?.name ?? '' });
    case 'one-clients-subject':
    case 'piled':
      return text.t(`results:pitfall.${pitfall.code}`, {
        name: find(dossier.clients, pitfall.client)?.name ?? '',
        subject: subjectText(text, dossier, subjects, pitfall.subject),
      });
    case 'values-opposed':
    case 'kano-split':
      return text.t(`results:pitfall.${pitfall.code}`);
    default:
      return figuresSentence(text, pitfall);
  }
}

type WithFigures = Extract<
  Pitfall,
  { readonly code: 'duels-tied' | 'no-harmony' | 'joint-tidy' | 'scores-apart' | 'jain-blind' }
>;

function figuresSentence(text: Text, pitfall: WithFigures): string {
  switch (pitfall.code) {
    case 'duels-tied':
      return text.t('results:pitfall.duels-tied', { tied: pitfall.tied, duels: pitfall.duels });
    case 'no-harmony':
      return text.t('results:pitfall.no-harmony', {
        w: text.number(pitfall.w, 2),
        p: chanceText(text, pitfall.p),
      });
    case 'joint-tidy':
      return text.t('results:pitfall.joint-tidy', { ratio: text.number(pitfall.ratio, 3), firsts: pitfall.firsts });
    case 'scores-apart':
      return text.t('results:pitfall.scores-apart', { low: text.number(pitfall.low), high: text.number(pitfall.high) });
    case 'jain-blind':
      return text.t('results:pitfall.jain-blind', {
        jain: text.number(pitfall.jain, 3),
        low: shareText(text, pitfall.low),
        high: shareText(text, pitfall.high),
      });
  }
}

import type { RoundChange } from '#src/analysis/workshop/round-change.ts';
import type { Turnout } from '#src/analysis/workshop/turnout.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Text } from '#src/text/text.ts';
import { timesText } from './figures.ts';

/** `minstens 2 van 12 stemmen veranderd` */
export function changeText(text: Text, { changed, of, isAtLeast }: RoundChange): string {
  if (changed === 0) return text.t('results:change.none');
  return text.t(isAtLeast ? 'results:change.atLeast' : 'results:change.exact', { changed, of });
}

/** Per client what became of its class. */
export function changeLines(text: Text, dossier: Pick<Dossier, 'clients'>, change: RoundChange): readonly string[] {
  const word = (priority: Priority | null) => (priority === null ? '–' : text.t(`analysis:priorities.${priority}`));
  return change.clients.map(({ client, from, to, changed }) => {
    const name = find(dossier.clients, client)?.name ?? '';
    return from === to
      ? text.t('results:change.same', { name, times: timesText(text, changed) })
      : text.t('results:change.client', { name, from: word(from), to: word(to) });
  });
}

/** `9 van 12 gestemd; het minst: Veldhorst, 1 van 3` */
export function turnoutText(text: Text, dossier: Pick<Dossier, 'clients'>, turnout: Turnout): string {
  const { cast, entitled, lowest } = turnout;
  const all = text.t('results:turnout.all', { cast, entitled });
  if (lowest === null) return all;
  const name = find(dossier.clients, lowest.client)?.name ?? '';
  return `${all}; ${text.t('results:turnout.lowest', { name, cast: lowest.cast, entitled: lowest.entitled })}`;
}

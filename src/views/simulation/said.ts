import { openRoles } from '#src/analysis/simulation/cast.ts';
import { cardNow, stageOf } from '#src/analysis/simulation/moves.ts';
import { outcomesOf } from '#src/analysis/simulation/outcomes.ts';
import { daysBetween } from '#src/base/day.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import type { Text } from '#src/text/text.ts';
import { endsOf, type Ends } from '#src/views/relations/parties.ts';

export type Said = { readonly strong: string; readonly more: string };

/** Who sit across from each other; null: no relation was chosen, or it is gone. */
export function endsOfSession(
  text: Text,
  dossier: Pick<Dossier, 'clients' | 'suppliers' | 'relations'>,
  { relation }: Pick<Session, 'relation'>,
): Ends | null {
  const found = relation === null ? undefined : find(dossier.relations, relation);
  return found === undefined ? null : endsOf(text, dossier, found);
}

/** What a side is called: its name where it is one, else what it is. */
export function sideName({ t }: Text, ends: Ends | null, side: 'client' | 'other'): string {
  return ends === null ? t(`simulation:sides.${side}`) : ends[side].name;
}

/** [SI17] One sentence that says where a session stands, and what is missing or what came of it. */
export function sessionSaid(text: Text, dossier: Dossier, session: Session, today: string): Said {
  const { t } = text;
  switch (stageOf(session)) {
    case 'preparing':
      return { strong: whenSaid(text, session, today), more: missingSaid(text, session) };
    case 'running': {
      const at = { at: (session.cardNow ?? 0) + 1, of: session.cards.length, title: cardNow(session)?.title ?? '' };
      return { strong: t('simulation:said.running', at), more: t(`simulation:said.phase.${session.phase}`) };
    }
    case 'ended':
      return { strong: playedSaid(text, session), more: outcomeSaid(text, dossier, session) };
  }
}

function whenSaid({ t }: Text, { on, cards }: Session, today: string): string {
  const count = cards.length;
  if (on === null) return t('simulation:said.noDay', { count });
  const days = daysBetween(today, on);
  if (days < 0) return t('simulation:said.past', { count });
  return days === 0
    ? t('simulation:said.today', { count })
    : `${t('simulation:said.days', { count: days })} ${t('simulation:said.cards', { count })}`;
}

function missingSaid({ t }: Text, { cards }: Session): string {
  if (cards.length === 0) return t('simulation:said.noCards');
  if (cards.some(({ roles }) => roles.length === 0)) return t('simulation:said.noRoles');
  const open = openRoles(cards);
  return open === 0 ? t('simulation:said.ready') : t('simulation:said.openRoles', { count: open });
}

function playedSaid({ t }: Text, { cards }: Session): string {
  const played = cards.filter(({ state }) => state === 'done').length;
  return t('simulation:said.played', { count: cards.length, played });
}

function outcomeSaid({ t }: Text, dossier: Dossier, session: Session): string {
  const outcomes = outcomesOf(dossier, session.id);
  const agreements = outcomes.filter(({ kind }) => kind === 'agreement').length;
  const said = t('simulation:said.outcomes', {
    agreements: t('simulation:said.agreements', { count: agreements }),
    actions: t('simulation:said.actions', { count: outcomes.length - agreements }),
  });
  const gaps = session.cards.filter((card) => hasGap(card)).length;
  return gaps === 0 ? said : `${said} ${t('simulation:said.gaps', { count: gaps })}`;
}

export function hasGap({ gaps }: SessionCard): boolean {
  return gaps.trim() !== '';
}

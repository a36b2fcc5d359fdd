import { ArrowLeft } from 'lucide-react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { openCard } from '#renderer/store/simulation.ts';
import { playersOf } from '#src/analysis/simulation/players.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { lookOf, useRelationOf, useSeatedParties } from '#renderer/features/relations/simulation/use-simulation.ts';
import css from './run.module.css';

/** Who plays what in this round, with what the question to come is. */
export function PlayersCard({ session, card }: { session: Session; card: SessionCard }) {
  const { t } = useText();
  const parties = useSeatedParties();
  const relation = useRelationOf(session);
  return (
    <section className={css.card} aria-labelledby="players">
      <header className={css.cardHead}>
        <h3 id="players">
          {t('simulation:roles')}
          <span>{t('simulation:run.round', { round: card.isSwapped ? 2 : 1 })}</span>
        </h3>
        <span className="spacer" />
        <Button variant="quiet" size="sm" onPress={() => openCard(session.cardNow ?? 0)}>
          {t('simulation:run.editCard')}
        </Button>
      </header>
      <ul className={css.players}>
        {playersOf(card, relation).map(({ role, player }, at) => {
          const look = lookOf(parties, player);
          return (
            <li key={at}>
              <span>{role.title}</span>
              <Icon icon={ArrowLeft} size={14} />
              {look === null ? (
                <span className={css.quiet}>{t('simulation:nobody')}</span>
              ) : (
                <span className={css.player}>
                  <PartyMark party={look} size="xs" />
                  <span>{look.name}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

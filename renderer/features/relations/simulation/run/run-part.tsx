import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { askOfSimulation } from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { cardNow } from '#src/analysis/simulation/moves.ts';
import type { Session } from '#src/dossier/session.ts';
import { sessionSaid } from '#src/views/simulation/said.ts';
import { BeamerPreview } from './beamer-preview.tsx';
import { Control } from './control.tsx';
import { FactsCard } from './facts-card.tsx';
import { PlayersCard } from './players-card.tsx';
import css from './run.module.css';
import { Side } from './side.tsx';

/** What the room sees, the phase it is in, what can come to light, and what came of it. */
export function RunPart({ session }: { session: Session }) {
  const { t } = useText();
  if (session.cards.length === 0)
    return (
      <EmptyState
        isAlone
        art="list"
        title={t('simulation:noCards.title')}
        actions={
          <Button variant="primary" onPress={() => askOfSimulation('cards')}>
            {t('simulation:addCards')}
          </Button>
        }
      >
        {t('simulation:noCards.text')}
      </EmptyState>
    );
  const card = cardNow(session);
  return (
    <div className={css.run}>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <div className={css.middle} tabIndex={0}>
        {card === null && <NotRunning session={session} />}
        <BeamerPreview choice={{ kind: 'simulation', session: session.id }} title={card?.title ?? session.title} />
        <Control session={session} />
        {card !== null && (
          <div className={css.low}>
            <FactsCard session={session} card={card} />
            <PlayersCard session={session} card={card} />
          </div>
        )}
      </div>
      <Side session={session} card={card} />
    </div>
  );
}

function NotRunning({ session }: { session: Session }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const { strong, more } = sessionSaid(text, dossier, session, today());
  return (
    <p className={css.said}>
      <b>{strong}</b> {more}
    </p>
  );
}

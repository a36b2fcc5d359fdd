import { Plus } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { askOfSimulation, useSimulationShown } from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Session } from '#src/dossier/session.ts';
import { CardEditor } from './card-editor.tsx';
import { SessionCardPanel } from './session-panel.tsx';

/** What the room will play: the session itself, and the card that is written on. */
export function PreparePart({ session }: { session: Session }) {
  const chosen = useSimulationShown(({ card }) => card);
  const at = Math.min(chosen, session.cards.length - 1);
  const card = session.cards[at];
  return (
    <>
      <SessionCardPanel session={session} />
      {card === undefined ? <NoCards /> : <CardEditor key={at} session={session} card={card} at={at} />}
    </>
  );
}

function NoCards() {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <EmptyState
      art="list"
      title={t('simulation:noCards.title')}
      actions={
        !isReadOnly && (
          <Button variant="primary" icon={Plus} onPress={() => askOfSimulation('cards')}>
            {t('simulation:addCards')}
          </Button>
        )
      }
    >
      {t('simulation:noCards.text')}
    </EmptyState>
  );
}

import { Plus } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { askOfSimulation, type SimulationPart, useSimulationShown } from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useDragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import type { Session } from '#src/dossier/session.ts';
import { MOST_CARDS, moveCard } from '#renderer/features/relations/simulation/edits.ts';
import { CardItem } from './card-item.tsx';
import css from './side.module.css';

/** The cards in the order they are played; while the session runs, pressing one puts it on the table. */
export function CardList({ session, part }: { session: Session; part: SimulationPart }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const chosen = useSimulationShown(({ card }) => card);
  const rows = session.cards.map((_, at) => ({ id: String(at) }));
  const drag = useDragOrder(rows, (id, after) => {
    const from = Number(id);
    const to = after === null ? 0 : Number(after) + (Number(after) < from ? 1 : 0);
    moveCard(session, from, to);
  });
  const written = part === 'prepare' ? Math.min(chosen, session.cards.length - 1) : null;
  const current = part === 'run' ? session.cardNow : written;
  return (
    <section className={css.cards} aria-labelledby="simulation-cards">
      <header className={css.head}>
        <h2 id="simulation-cards">{t('simulation:cards')}</h2>
        <span className={css.count}>{t('simulation:minutes', { count: session.cards.length * 30 })}</span>
      </header>
      <ol>
        {session.cards.map((card, at) => (
          <CardItem
            key={at}
            session={session}
            card={card}
            at={at}
            part={part}
            isCurrent={at === current}
            drag={isReadOnly ? null : drag}
          />
        ))}
      </ol>
      {!isReadOnly && (
        <Button
          variant="quiet"
          icon={Plus}
          className={css.add}
          isDisabled={session.cards.length >= MOST_CARDS}
          onPress={() => askOfSimulation('cards')}
        >
          {t('simulation:addCards')}
        </Button>
      )}
    </section>
  );
}

import { Radio } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { openCard, type SimulationPart } from '#renderer/store/simulation.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { NumberedItem } from '#renderer/ui/controls/numbered-item.tsx';
import type { DragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import type { Text } from '#src/text/text.ts';
import { step } from '#renderer/features/relations/simulation/edits.ts';

interface CardItemProps {
  session: Session;
  card: SessionCard;
  at: number;
  /** Pressing it puts it on the table while it is run, and opens it to be written on otherwise. */
  part: SimulationPart;
  isCurrent: boolean;
  /** null: nothing can be moved. */
  drag: DragOrder | null;
}

export function CardItem({ session, card, at, part, isCurrent, drag }: CardItemProps) {
  const { t } = useText();
  const isOnTable = at === session.cardNow;
  const onPress = (): void => {
    if (part !== 'run') openCard(at);
    else if (drag !== null) step(session, { kind: 'card', at });
  };
  return (
    <NumberedItem
      at={at}
      title={card.title}
      note={isOnTable ? t(`beamer:simulation.phases.${session.phase}`) : waitingText(t, card)}
      isDone={card.state === 'done'}
      isCurrent={isCurrent}
      mark={
        isOnTable && (
          <span role="img" aria-label={t('simulation:onTable')}>
            <Icon icon={Radio} />
          </span>
        )
      }
      drag={drag}
      onPress={onPress}
    />
  );
}

function waitingText(t: Text['t'], { state, roles }: SessionCard): string {
  if (state === 'done') return t('simulation:states.done');
  const open = roles.filter(({ playedBy }) => playedBy === null).length;
  return open > 0 ? t('simulation:openRoles', { count: open }) : t('simulation:states.waiting');
}

import { Radio } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { chooseTopic } from '#renderer/store/workshop.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { NumberedItem } from '#renderer/ui/controls/numbered-item.tsx';
import { requirementOf } from '#src/analysis/workshop/ballots.ts';
import type { TopicState } from '#src/analysis/workshop/topic-state.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';
import type { DragOrder } from '#renderer/ui/controls/use-drag-order.ts';

export interface AgendaItemProps {
  topic: Topic;
  at: number;
  state: TopicState;
  isNow: boolean;
  /** null: nothing can be moved. */
  drag: DragOrder | null;
}

export function AgendaItem({ topic, at, state, isNow, drag }: AgendaItemProps) {
  const text = useText();
  const code = useDossier((dossier) => requirementOf(dossier, topic)?.code ?? '');
  return (
    <NumberedItem
      at={at}
      title={topic.title}
      note={[code, stateText(text, topic, state)].filter((part) => part !== '').join(', ')}
      isDone={isOver(topic, state)}
      isCurrent={isNow}
      mark={
        isNow && (
          <span role="img" aria-label={text.t('workshop:run.onBeamer')}>
            <Icon icon={Radio} />
          </span>
        )
      }
      drag={drag}
      isFixed={isNow}
      onPress={() => chooseTopic(topic.id)}
    />
  );
}

function isOver({ method, stage }: Topic, { kind }: TopicState): boolean {
  return method === null ? stage !== 'planned' : kind === 'decided' || kind === 'parked' || kind === 'escalated';
}

/** `ronde 1 onthuld`, `10 min`. */
function stateText({ t }: Text, topic: Topic, state: TopicState): string {
  const { kind, round } = state;
  if (topic.method === null && kind === 'discussed') return t('workshop:run.done');
  const word = t(`workshop:run.states.${kind}`);
  if (kind === 'planned') return topic.minutes > 0 ? t('workshop:run.minutes', { minutes: topic.minutes }) : '';
  if (round === null || !isOfRound(kind)) return word;
  return t('workshop:run.roundIs', { number: round.number, state: word });
}

function isOfRound(kind: TopicState['kind']): boolean {
  return kind === 'draft' || kind === 'open' || kind === 'closed' || kind === 'revealed';
}

import { clsx } from 'clsx';
import { Check, GripVertical, Radio } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { chooseTopic } from '#renderer/store/workshop.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { requirementOf } from '#src/analysis/workshop/ballots.ts';
import type { TopicState } from '#src/analysis/workshop/topic-state.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';
import css from './agenda.module.css';
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
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  const isDone = isOver(topic, state);
  return (
    <li
      ref={row}
      className={clsx(
        css.item,
        isNow && css.now,
        drag?.gap === at && css.gapBefore,
        drag?.gap === at + 1 && css.gapAfter,
      )}
      {...drag?.row(at)}
    >
      <button
        type="button"
        className={css.press}
        title={topic.title}
        aria-current={isNow ? 'step' : undefined}
        onClick={() => chooseTopic(topic.id)}
      >
        <span className={clsx(css.number, isDone && css.done, 'num')}>
          {isDone ? <Icon icon={Check} size={14} /> : at + 1}
        </span>
        <span className={css.words}>
          <b>{topic.title}</b>
          <small>{[code, stateText(text, topic, state)].filter((part) => part !== '').join(', ')}</small>
        </span>
        {isNow && (
          <span role="img" aria-label={text.t('workshop:run.onBeamer')}>
            <Icon icon={Radio} />
          </span>
        )}
      </button>
      {!isNow && drag !== null && (
        <span className={css.grip} {...drag.grip(at, topic.title)} aria-hidden="true">
          <Icon icon={GripVertical} />
        </span>
      )}
    </li>
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

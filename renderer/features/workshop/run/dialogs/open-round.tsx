import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { byOrder } from '#src/base/order.ts';
import { requirementOf } from '#src/analysis/workshop/ballots.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { openVote, secondsPerVote } from '#renderer/features/workshop/run/run-moves.ts';
import css from './dialogs.module.css';
import { Question } from './question.tsx';

/** [WR16] A blind round over many items, as before the workshop or at its first half hour. */
export function OpenRound({ workshop, first }: { workshop: Workshop; first: readonly TopicId[] }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const topics = dossier.topics
    .filter((topic) => topic.workshop === workshop.id && topic.method !== null && topic.stage !== 'decided')
    .toSorted(byOrder);
  const [chosen, setChosen] = useState<ReadonlySet<TopicId>>(() => new Set(first));
  const [minutes, setMinutes] = useState<number | null>(null);
  const time = minutes ?? Math.max(1, Math.round((chosen.size * secondsPerVote) / 60));
  const ids = topics.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: TopicId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Question
      title={t('workshop:run.roundTitle')}
      confirm={t('workshop:run.roundConfirm')}
      isReady={ids.length > 0}
      onConfirm={() => openVote(workshop, ids, time * 60)}
    >
      <p>{t('workshop:run.roundText')}</p>
      <fieldset className={css.topics}>
        <legend>
          {t('workshop:run.roundSelect')} <span>{t('workshop:run.roundCount', { count: ids.length })}</span>
        </legend>
        <div className={css.scroll}>
          {topics.map((topic) => (
            <Checkbox
              key={topic.id}
              isSelected={chosen.has(topic.id)}
              onChange={() => toggle(topic.id)}
              note={requirementOf(dossier, topic)?.code ?? ''}
            >
              {topic.title}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <NumberField
        label={t('workshop:run.roundMinutes')}
        value={time}
        minValue={1}
        maxValue={1440}
        onChange={(next) => setMinutes(next)}
      />
    </Question>
  );
}

import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { find } from '#src/base/table.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ask } from '#renderer/features/workshop/run/asking.ts';
import { openVote } from '#renderer/features/workshop/run/run-moves.ts';
import { Question } from './question.tsx';

/** [WR14] More often than was agreed: parking is the way that was agreed. */
export function Again({ workshop, topic: id }: { workshop: Workshop; topic: TopicId }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const topic = find(dossier.topics, id);
  if (topic === undefined) return null;
  return (
    <Question
      title={t('workshop:run.againTitle', { title: topic.title })}
      confirm={t('workshop:run.againYet')}
      other={<Button onPress={() => ask({ kind: 'park', topic: id })}>{t('workshop:run.park')}</Button>}
      onConfirm={() => openVote(workshop, [id])}
    >
      <p>{t('workshop:run.againText', { count: topicState(dossier, topic).revotes })}</p>
    </Question>
  );
}

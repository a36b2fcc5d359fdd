import { currentDossier } from '#renderer/store/document.ts';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import { runAtThisMoment } from './use-run.ts';

/** [WR16] Items that can be asked in one round: with a method, not asked yet, not dealt with. */
export function openTopics(): readonly TopicId[] {
  const dossier = currentDossier();
  return (runAtThisMoment()?.topics ?? [])
    .filter((topic) => topic.method !== null && topicState(dossier, topic).kind === 'planned')
    .map(({ id }) => id);
}

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { topicTitleOf } from '#src/commands/names.ts';
import { topicId } from '#src/dossier/ids.ts';
import { isAsked, liveTopic } from './topic-round.ts';

/** [WS7] What was voted on stays in the record: it can be parked, not removed. */
export const removeTopics = command({
  name: 'removeTopics',
  input: z.strictObject({ ids: z.array(topicId).min(1).max(500) }),
  run: (dossier, { ids }) => {
    for (const id of ids) {
      const live = liveTopic(dossier, id);
      if (!live.ok) return live;
      if (isAsked(dossier, id)) return refuse('topic-was-asked', { title: live.value.title });
    }
    return ok(removal(dossier, { topics: ids }));
  },
  label: (dossier, { ids }) => ({ count: ids.length, title: topicTitleOf(dossier, ids[0] ?? '') }),
});

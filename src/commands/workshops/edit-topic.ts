import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { isSame } from '#src/base/same.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { contextOfPatch } from '#src/commands/context-of-patch.ts';
import { topicTitleOf } from '#src/commands/names.ts';
import { topicId } from '#src/dossier/ids.ts';
import { isAsked, liveTopic } from './topic-round.ts';
import { topicPatch } from './workshop-fields.ts';

/** [WS7] What was asked stays what was asked: afterwards only its words around the question change. */
export const editTopic = command({
  name: 'editTopic',
  input: z.strictObject({ id: topicId, patch: topicPatch }),
  run: (dossier, { id, patch }) => {
    const live = liveTopic(dossier, id);
    if (!live.ok) return live;
    const before = live.value;
    const after = withPatch(before, patch);
    const question = (topic: typeof before) => [topic.method, topic.withPoints, topic.subjects, topic.question];
    if (isAsked(dossier, id) && !isSame(question(before), question(after)))
      return refuse('topic-was-asked', { title: before.title });
    return ok(updated('topics', [[before, after]]));
  },
  label: (_before, { id, patch }, after) => ({
    title: topicTitleOf(after, id),
    ...(patch.text !== undefined ? contextOfPatch(patch) : {}),
  }),
});

import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { topicTitleOf } from '#src/commands/names.ts';
import { topicId } from '#src/dossier/ids.ts';
import { liveTopic } from './topic-round.ts';

/** Within its agenda. */
export const moveTopic = command({
  name: 'moveTopic',
  input: z.strictObject({
    id: topicId,
    /** null = first. */
    after: topicId.nullable(),
  }),
  run: (dossier, { id, after }) => {
    const live = liveTopic(dossier, id);
    if (!live.ok) return live;
    const own = dossier.topics.filter(({ workshop }) => workshop === live.value.workshop);
    return moved('topics', own, id, after, 'unknown-topic');
  },
  label: (dossier, { id }) => ({ title: topicTitleOf(dossier, id) }),
});

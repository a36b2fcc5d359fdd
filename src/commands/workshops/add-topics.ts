import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { topicId, workshopId } from '#src/dossier/ids.ts';
import { liveWorkshop } from './topic-round.ts';
import { newTopic, topicInput } from './workshop-fields.ts';

/** Items of an agenda, one after another. */
export const addTopics = command({
  name: 'addTopics',
  input: z.strictObject({
    workshop: workshopId,
    topics: z.array(topicInput).min(1).max(500),
    /** null = first, absent = last. */
    after: topicId.nullable().optional(),
  }),
  run: (dossier, { workshop, topics, after }) => {
    const live = liveWorkshop(dossier, workshop);
    if (!live.ok) return live;
    const ids = topics.map(({ id }) => id);
    const taken = ids.find((id, at) => has(dossier.topics, id) || ids.indexOf(id) !== at);
    if (taken !== undefined) return refuse('id-taken', { id: taken });
    const own = dossier.topics.filter((topic) => topic.workshop === workshop);
    const orders = ordersAt(own, after, topics.length);
    if (!orders.ok) return orders;
    return ok(
      added(
        'topics',
        topics.map((topic, index) => newTopic(workshop, topic, orders.value[index] as string)),
      ),
    );
  },
  label: (_dossier, { topics }) => ({ count: topics.length, title: topics[0]?.title ?? '' }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added, combine, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { key } from '#src/dossier/fields.ts';
import { topicId } from '#src/dossier/ids.ts';
import { topicSchema } from '#src/dossier/topic.ts';
import { isAsked, liveTopic } from './topic-round.ts';
import { newTopic } from './workshop-fields.ts';

/** [WR25] What somebody takes off the block of formalities becomes an item of its own, right after it, to be voted on by class. */
export const takeOffFormality = command({
  name: 'takeOffFormality',
  input: z.strictObject({
    topic: topicId,
    subject: key,
    id: topicId,
    title: topicSchema.shape.title,
    question: topicSchema.shape.question,
  }),
  run: (dossier, { topic, subject, id, title, question }) => {
    const live = liveTopic(dossier, topic);
    if (!live.ok) return live;
    const before = live.value;
    const taken = before.subjects.find((each) => each.id === subject);
    if (taken === undefined) return refuse('unknown-subject', { id: subject });
    if (has(dossier.topics, id)) return refuse('id-taken', { id });
    if (isAsked(dossier, topic)) return refuse('topic-was-asked', { title: before.title });
    const own = dossier.topics.filter(({ workshop }) => workshop === before.workshop);
    const orders = ordersAt(own, topic, 1);
    if (!orders.ok) return orders;
    const fields = { kind: 'vote' as const, method: 'moscow' as const, question, subjects: [taken] };
    const item = newTopic(before.workshop, { id, title, fields }, orders.value[0] as string);
    const rest = before.subjects.filter((each) => each !== taken);
    return ok(combine(updated('topics', [[before, { ...before, subjects: rest }]]), added('topics', [item])));
  },
  label: (_dossier, { title }) => ({ title }),
});

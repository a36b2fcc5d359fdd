import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added, combine, removed, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { parkedId, type TopicId, workshopId } from '#src/dossier/ids.ts';
import { parkedSchema } from '#src/dossier/parked.ts';
import { stepTopic } from './step-topic.ts';

// Items of the parking list: after the workshop too they get owners, days, and done.

const { topic, text, owner, dueOn, isDone } = parkedSchema.shape;
const short = (words: string) => words.slice(0, 60);

/** [WR62] With `parks` its topic is parked by it, so that one undo takes back both. */
export const addParked = command({
  name: 'addParked',
  input: z.strictObject({
    id: parkedId,
    workshop: workshopId,
    topic,
    text,
    owner,
    dueOn,
    parks: z.strictObject({ at: moment, by: line }).optional(),
  }),
  run: (dossier, { parks, ...item }) => {
    if (has(dossier.parked, item.id)) return refuse('id-taken', { id: item.id });
    const own = dossier.parked.filter(({ workshop }) => workshop === item.workshop);
    const orders = ordersAt(own, undefined, 1);
    if (!orders.ok) return orders;
    const put = added('parked', [{ ...item, isDone: false, order: orders.value[0] as string }]);
    if (parks === undefined || item.topic === null) return ok(put);
    const parked = stepTopic.run(dossier, { id: item.topic as TopicId, stage: 'parked', ...parks });
    return parked.ok ? ok(combine(put, parked.value)) : parked;
  },
  label: (_before, item) => ({ text: short(item.text) }),
});

export const editParked = command({
  name: 'editParked',
  input: z.strictObject({ id: parkedId, patch: z.strictObject({ topic, text, owner, dueOn, isDone }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.parked, id);
    return before === undefined
      ? refuse('unknown-parked', { id })
      : ok(updated('parked', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id, patch }, after) => ({
    text: short(find(after.parked, id)?.text ?? ''),
    ...(patch.isDone === true ? { context: 'done' } : {}),
  }),
});

export const removeParked = command({
  name: 'removeParked',
  input: z.strictObject({ id: parkedId }),
  run: (dossier, { id }) => {
    const before = find(dossier.parked, id);
    return before === undefined ? refuse('unknown-parked', { id }) : ok(removed('parked', [before]));
  },
  label: (dossier, { id }) => ({ text: short(find(dossier.parked, id)?.text ?? '') }),
});

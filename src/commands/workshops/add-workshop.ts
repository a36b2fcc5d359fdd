import { z } from 'zod';
import { ordersBetween } from '#src/base/order.ts';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added, combine } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { workshopId } from '#src/dossier/ids.ts';
import { seatSchema } from '#src/dossier/seat.ts';
import { type Workshop, workshopSchema } from '#src/dossier/workshop.ts';
import { emptyWorkshop, newTopic, topicInput, workshopPatch } from './workshop-fields.ts';

const { person, role } = seatSchema.shape;

/** A workshop with its first agenda and who is asked to come, in one step. */
export const addWorkshop = command({
  name: 'addWorkshop',
  input: z.strictObject({
    id: workshopId,
    title: workshopSchema.shape.title,
    fields: workshopPatch.optional(),
    topics: z.array(topicInput).max(500).optional(),
    seats: z.array(z.strictObject({ person, role })).max(1000).optional(),
  }),
  run: (dossier, { id, title, fields, topics = [], seats = [] }) => {
    if (has(dossier.workshops, id)) return refuse('id-taken', { id });
    const orders = ordersAt(dossier.workshops, undefined, 1);
    if (!orders.ok) return orders;
    const taken = topics.find((topic, at) => has(dossier.topics, topic.id) || topics.indexOf(topic) !== at);
    const ids = topics.map((topic) => topic.id as string);
    if (taken !== undefined || new Set(ids).size !== ids.length) return refuse('id-taken', { id: taken?.id ?? '' });
    const record: Workshop = {
      ...withPatch<Omit<Workshop, 'id' | 'title' | 'order'>>(emptyWorkshop, fields ?? {}),
      id,
      title,
      order: orders.value[0] as string,
    };
    const places = ordersBetween(null, null, topics.length);
    const once = new Map(seats.map((seat) => [seat.person as string, seat]));
    return ok(
      combine(
        added('workshops', [record]),
        added(
          'topics',
          topics.map((topic, index) => newTopic(id, topic, places[index] as string)),
        ),
        added(
          'seats',
          [...once.values()].map((seat) => ({ workshop: id, ...seat, isPresent: true })),
        ),
      ),
    );
  },
  label: (_before, { title }) => ({ title }),
});

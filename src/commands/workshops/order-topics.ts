import { z } from 'zod';
import { byOrder } from '#src/base/order.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { workshopTitleOf } from '#src/commands/names.ts';
import { topicId, workshopId } from '#src/dossier/ids.ts';
import { liveWorkshop } from './topic-round.ts';

/** Topics in this order in the places that they take up now; the rest of the agenda stays where it is. */
export const orderTopics = command({
  name: 'orderTopics',
  input: z.strictObject({ workshop: workshopId, ids: z.array(topicId).min(1).max(500) }),
  run: (dossier, { workshop, ids }) => {
    const live = liveWorkshop(dossier, workshop);
    if (!live.ok) return live;
    const once = [...new Set(ids)];
    const named = once.map((id) => find(dossier.topics, id));
    const missing = named.findIndex((topic) => topic?.workshop !== workshop);
    if (missing >= 0) return refuse('unknown-topic', { id: once[missing] ?? '' });
    const topics = named.filter((topic) => topic !== undefined);
    const places = topics.toSorted(byOrder).map(({ order }) => order);
    return ok(
      updated(
        'topics',
        topics.map((topic, index) => [topic, { ...topic, order: places[index] as string }]),
      ),
    );
  },
  label: (dossier, { workshop }) => ({ title: workshopTitleOf(dossier, workshop) }),
});

import { z } from 'zod';
import { withPatch } from '#src/base/with-patch.ts';
import { topicId, type WorkshopId } from '#src/dossier/ids.ts';
import { type Topic, topicSchema } from '#src/dossier/topic.ts';
import { type Workshop, workshopSchema } from '#src/dossier/workshop.ts';

const { purpose, day, startsAt, place, namesShown, bands, maxRevotes, definitions, note } = workshopSchema.shape;

export const workshopPatch = z
  .strictObject({ purpose, day, startsAt, place, namesShown, bands, maxRevotes, definitions, note })
  .partial();

/** Bands and revotes as DOMAIN C8 and D3 propose them. */
export const emptyWorkshop: Omit<Workshop, 'id' | 'title' | 'order'> = {
  purpose: '',
  day: null,
  startsAt: null,
  place: '',
  stage: 'preparing',
  startedAt: null,
  endedAt: null,
  namesShown: false,
  bands: { agreed: 0.7, mixed: 0.55 },
  maxRevotes: 2,
  definitions: { M: '', S: '', C: '', W: '' },
  note: '',
};

const topicShape = topicSchema.shape;
const asked = {
  kind: topicShape.kind,
  question: topicShape.question,
  background: topicShape.background,
  minutes: topicShape.minutes,
  method: topicShape.method,
  withPoints: topicShape.withPoints,
  subjects: topicShape.subjects,
  note: topicShape.note,
};

export const topicPatch = z.strictObject({ title: topicShape.title, text: topicShape.text, ...asked }).partial();
export const topicInput = z.strictObject({
  id: topicId,
  title: topicShape.title,
  fields: z.strictObject(asked).partial().optional(),
});

/** A topic nobody has voted on or talked about. */
export function newTopic(
  workshop: WorkshopId,
  { id, title, fields }: z.infer<typeof topicInput>,
  order: string,
): Topic {
  const empty: Topic = {
    id,
    workshop,
    kind: 'vote',
    title,
    question: '',
    background: '',
    minutes: 10,
    method: null,
    withPoints: false,
    subjects: [],
    stage: 'planned',
    steps: [],
    text: '',
    decider: null,
    written: [],
    writtenRound: null,
    note: '',
    order,
  };
  return withPatch<Topic>(empty, fields ?? {});
}

import { z } from 'zod';
import { methods } from './answer.ts';
import { deciderSchema, writtenSchema } from './decision.ts';
import { key, line, moment, order, text } from './fields.ts';
import { topicId, workshopId } from './ids.ts';

/** The steps of a half day, DOMAIN D3. */
export const topicKinds = [
  'opening',
  'definition',
  'terms',
  'formalities', // hamerstukken: agreed beforehand, as one block
  'vote',
  'break',
  'budget',
  'decisions',
  'parking',
  'closing',
] as const;
export type TopicKind = (typeof topicKinds)[number];

export const topicStages = ['planned', 'discussed', 'proposed', 'decided', 'parked', 'escalated'] as const;
export type TopicStage = (typeof topicStages)[number];

/** What a question is about: an id, and no reference; a criterion has only its words. */
export const subjectSchema = z.strictObject({
  kind: z.enum(['requirement', 'theme', 'option', 'criterion']),
  id: key,
  label: line,
});
export type Subject = Readonly<z.infer<typeof subjectSchema>>;

/** Somebody took it a step further. */
const stepSchema = z.strictObject({ stage: z.enum(topicStages), at: moment, by: line, round: key.nullable() });

/** One item of the agenda. Where its vote stands follows from its rounds, see analysis/workshop. DOMAIN D4. */
export const topicSchema = z.strictObject({
  id: topicId,
  workshop: workshopId,
  kind: z.enum(topicKinds),
  title: line.min(1),
  /** As put to the room: "Hoe zwaar weegt herstel binnen 4 uur voor uw gemeente?" */
  question: text,
  /** What is at stake, in words for the room and the ballot. */
  background: text,
  minutes: z.number().int().min(0).max(600),
  method: z.enum(methods).nullable(),
  /** With a class also points, out of 100 for all such topics of the workshop together. */
  withPoints: z.boolean(),
  subjects: z.array(subjectSchema).max(200).readonly(),
  stage: z.enum(topicStages),
  /** Oldest first; never shortened. */
  steps: z.array(stepSchema).max(500).readonly(),
  /** The decision as it is typed while everybody reads along. */
  text,
  /** Who decided: someone with a mandate, never the regisseur [WS5]. */
  decider: deciderSchema.nullable(),
  /** What came of it in the positions, and of which round. */
  written: z.array(writtenSchema).max(2000).readonly(),
  writtenRound: key.nullable(),
  /** Private to the regisseur. */
  note: text,
  order,
});
export type Topic = Readonly<z.infer<typeof topicSchema>>;

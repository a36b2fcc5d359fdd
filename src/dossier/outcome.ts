import { z } from 'zod';
import { text } from './fields.ts';
import { clientId, topicId } from './ids.ts';
import { priorities } from './position.ts';

/** The class of a topic for one client after the talk, as its principal says it. */
export const outcomeSchema = z.strictObject({
  topic: topicId,
  client: clientId,
  priority: z.enum(priorities).nullable(),
  reason: text,
});
export type TopicOutcome = Readonly<z.infer<typeof outcomeSchema>>;

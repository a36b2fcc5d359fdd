import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { key } from './fields.ts';
import { clientId, roundId, topicId, votesId } from './ids.ts';

const castSchema = z.strictObject({ person: key.nullable(), answer: answerSchema });
export type Cast = Readonly<z.infer<typeof castSchema>>;

/** What the people of one client said on one topic in one revealed round: per client, without names unless all agreed. */
export const votesSchema = z.strictObject({
  id: votesId,
  round: roundId,
  topic: topicId,
  client: clientId,
  /** Nameless ones in the order of their text, so that nothing tells who was first. */
  cast: z.array(castSchema).min(1).max(1000).readonly(),
});
export type Votes = Readonly<z.infer<typeof votesSchema>>;

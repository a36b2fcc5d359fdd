import { z } from 'zod';
import { day, text } from './fields.ts';
import { clientId, decisionId } from './ids.ts';

/** College, raad or bestuur. */
export const bodies = ['executive', 'council', 'board'] as const;
export type Body = (typeof bodies)[number];
export const ratificationStates = ['pending', 'confirmed', 'refused'] as const;
export type RatificationState = (typeof ratificationStates)[number];

/** What the body of one client says to one decision. A decision is provisional while one is pending; one refusal ends it. */
export const ratificationSchema = z.strictObject({
  decision: decisionId,
  client: clientId,
  body: z.enum(bodies),
  state: z.enum(ratificationStates),
  /** When it was or will be dealt with. */
  on: day.nullable(),
  reservation: text,
});
export type Ratification = Readonly<z.infer<typeof ratificationSchema>>;

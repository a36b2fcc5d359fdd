import { z } from 'zod';
import { text } from './fields.ts';
import { caseId, clientId } from './ids.ts';

/** What is at stake for one client in one case. A client with a stake is involved: it must be heard before the case can close. */
export const stakeSchema = z.strictObject({
  case: caseId,
  client: clientId,
  /** Which camp it stands in, from 0; null = in none. */
  camp: z.number().int().min(0).max(11).nullable(),
  /** Why it matters to this client: said in the room. */
  interest: text,
  /** Where it could move. Private to the regisseur, always. */
  room: text,
});
export type Stake = Readonly<z.infer<typeof stakeSchema>>;

import { z } from 'zod';
import { clientId, supplierId } from './ids.ts';

/** Who something is of or is about. The shared service centre and the regie are one each, so they need no id. */
export const partyRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('client'), id: clientId }),
  z.strictObject({ kind: z.literal('supplier'), id: supplierId }),
  z.strictObject({ kind: z.literal('ssc'), id: z.null() }),
  z.strictObject({ kind: z.literal('regie'), id: z.null() }),
]);
export type PartyRef = Readonly<z.infer<typeof partyRefSchema>>;

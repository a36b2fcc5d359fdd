import { z } from 'zod';
import { line, order, text } from './fields.ts';
import { clientId, personId, supplierId } from './ids.ts';

/** Whom a person speaks for. The regisseur is a party of his own and never has a mandate. */
export const partySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('client'), client: clientId }),
  z.strictObject({ kind: z.literal('supplier'), supplier: supplierId }),
  z.strictObject({ kind: z.literal('regie') }),
]);
export type Party = Readonly<z.infer<typeof partySchema>>;

export const personSchema = z.strictObject({
  id: personId,
  name: line.min(1),
  /** Function, as on a card. */
  role: line,
  party: partySchema,
  /** What this person may decide, in words; null = voice only. */
  mandate: text.nullable(),
  order,
});
export type Person = Readonly<z.infer<typeof personSchema>>;

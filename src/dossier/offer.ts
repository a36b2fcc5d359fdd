import { z } from 'zod';
import { text, thousands } from './fields.ts';
import { requirementId, supplierId } from './ids.ts';
import { valueSchema } from './parameter.ts';

export const fits = ['standard', 'configuration', 'custom', 'roadmap', 'no'] as const;
export type Fit = (typeof fits)[number];
export const proofs = ['claimed', 'demonstrated', 'contractual'] as const;
export type Proof = (typeof proofs)[number];

/** What one supplier offers for one requirement. No offer = unknown. */
export const offerSchema = z.strictObject({
  requirement: requirementId,
  supplier: supplierId,
  fit: z.enum(fits),
  value: valueSchema.nullable(),
  proof: z.enum(proofs),
  note: text,
  /** What it does to the price, thousands of euros: once, and a year. */
  onceK: thousands.nullable(),
  yearK: thousands.nullable(),
});
export type Offer = Readonly<z.infer<typeof offerSchema>>;

export const supplierOf = (offer: Offer): string => offer.supplier;

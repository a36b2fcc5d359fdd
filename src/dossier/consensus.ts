import { z } from 'zod';
import { day, finite, key, text } from './fields.ts';
import { consensusId, supplierId, tenderId } from './ids.ts';

/** What the assessors agreed on of one bid on one criterion, after each had locked its own score. */
export const consensusSchema = z.strictObject({
  id: consensusId,
  tender: tenderId,
  /** Of the tender; one that is gone is passed over. */
  criterion: key,
  supplier: supplierId,
  score: finite.min(0).max(1000),
  motivation: text,
  agreedOn: day.nullable(),
});
export type Consensus = Readonly<z.infer<typeof consensusSchema>>;

export const blankConsensus = { motivation: '', agreedOn: null } as const satisfies Partial<Consensus>;

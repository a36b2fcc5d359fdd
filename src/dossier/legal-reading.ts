import { z } from 'zod';
import { day } from './fields.ts';
import { legalReadingId, relationId } from './ids.ts';
import { percent } from './relation.ts';

const times = z.number().int().min(0).max(100_000);

/** How much a relation runs by the contract, counted and not felt, DOMAIN C17. */
export const legalReadingSchema = z.strictObject({
  id: legalReadingId,
  relation: relationId,
  on: day,
  /** Said as one figure; without it legal follows from the counts. */
  legal: percent.nullable(),
  /** How much the contract lays down, 0 to 100. */
  detail: percent.nullable(),
  /** Since the reading before: penalties, escalations, and times the contract was quoted. */
  penalties: times.nullable(),
  escalations: times.nullable(),
  quotes: times.nullable(),
});
export type LegalReading = Readonly<z.infer<typeof legalReadingSchema>>;

export const blankLegalReading = {
  legal: null,
  detail: null,
  penalties: null,
  escalations: null,
  quotes: null,
} as const satisfies Partial<LegalReading>;

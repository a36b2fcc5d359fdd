import { z } from 'zod';
import { finite, key, text } from './fields.ts';
import { assessmentId, supplierId, tenderId } from './ids.ts';

/**
 * What one person finds of one bid on one criterion, for itself. Locked it stays as it is, and only then the scores of all are laid
 * side by side. Never shown to others: they see what was agreed.
 */
export const assessmentSchema = z.strictObject({
  id: assessmentId,
  tender: tenderId,
  /** Of the tender; one that is gone is passed over. So is a person who is. */
  criterion: key,
  supplier: supplierId,
  person: key,
  score: finite.min(0).max(1000).nullable(),
  motivation: text,
  isLocked: z.boolean(),
});
export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;

export const blankAssessment = { score: null, motivation: '', isLocked: false } as const satisfies Partial<Assessment>;

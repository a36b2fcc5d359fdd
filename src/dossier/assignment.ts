import { z } from 'zod';
import { line, thousands } from './fields.ts';

/** The dossier's one header record: what the clients share. */
export const assignmentSchema = z.strictObject({
  id: z.literal('assignment'),
  title: line,
  subtitle: line,
  phase: z.enum(['strategy', 'tender', 'organisation']),
  contractYears: z.number().int().min(1).max(50),
  /** Joint budgets in thousands of euros; null = not known. */
  budgetOnceK: thousands.nullable(),
  budgetYearK: thousands.nullable(),
});
export type Assignment = Readonly<z.infer<typeof assignmentSchema>>;

export const emptyAssignment: Assignment = {
  id: 'assignment',
  title: '',
  subtitle: '',
  phase: 'strategy',
  contractYears: 4,
  budgetOnceK: null,
  budgetYearK: null,
};

import { z } from 'zod';
import { line, order, text, thousands } from './fields.ts';
import { plainId, requirementId, themeId } from './ids.ts';
import { parameterSchema } from './parameter.ts';

const links = z.array(requirementId).max(200).readonly();

/** What a requirement was made of, as it was then. No reference: that record may be gone, or be another by now. */
export const originSchema = z.strictObject({
  kind: z.enum(['split', 'merge']),
  id: plainId,
  code: line.min(1),
  title: line.min(1),
});
export type Origin = Readonly<z.infer<typeof originSchema>>;
export const mostOrigins = 500;

export const requirementSchema = z.strictObject({
  id: requirementId,
  /** The code people use, such as `1.05` or `12a`: text, unique in the dossier. */
  code: line.min(1),
  title: line.min(1),
  why: text,
  description: text,
  acceptance: text,
  /** Where it came from: a document, a person, a list. */
  source: line,
  isLegal: z.boolean(),
  /** Standard or reference, such as "EN 301 549". */
  standard: line,
  costOnceK: thousands.nullable(),
  costYearK: thousands.nullable(),
  flexibility: z.enum(['fixed', 'reviewable', 'open']),
  theme: themeId,
  order,
  /** Directed: this one makes no sense without those. No cycles. Sorted by id. */
  requires: links,
  /** Symmetric: kept on the record with the smaller id only. Sorted by id. */
  excludes: links,
  parameter: parameterSchema.nullable(),
  /** Oldest first. */
  origins: z.array(originSchema).max(mostOrigins).readonly(),
});
export type Requirement = Readonly<z.infer<typeof requirementSchema>>;

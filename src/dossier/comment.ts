import { z } from 'zod';
import { line, moment, text } from './fields.ts';
import { clientId, commentId, requirementId, supplierId } from './ids.ts';

/**
 * What the regisseur notes down for himself on a requirement, or on the cell of one client or one supplier. Private:
 * `releasedOnly` takes it out, so it reaches no export and no shared view.
 */
export const commentSchema = z.strictObject({
  id: commentId,
  requirement: requirementId,
  /** At most one of the two is given. */
  client: clientId.nullable(),
  supplier: supplierId.nullable(),
  text: text.min(1),
  /** As set in the settings: a name, no person of the dossier. */
  author: line,
  at: moment,
  isDone: z.boolean(),
});
export type Comment = Readonly<z.infer<typeof commentSchema>>;

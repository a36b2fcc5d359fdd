import type { Comment } from '#src/dossier/comment.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Lookup } from './lookup.ts';

/** [D5] [D17] of one comment. */
export function commentViolations(comment: Comment, lookup: Lookup): readonly Violation[] {
  const { id, requirement, client, supplier } = comment;
  const self = ['comments', id] as const;
  const found: Violation[] = [];
  if (lookup.requirement(requirement) === undefined)
    found.push(violation('unknown-requirement', { id: requirement }, self, ['requirements', requirement]));
  if (client !== null && lookup.client(client) === undefined)
    found.push(violation('unknown-client', { id: client }, self, ['clients', client]));
  if (supplier !== null && lookup.supplier(supplier) === undefined)
    found.push(violation('unknown-supplier', { id: supplier }, self, ['suppliers', supplier]));
  if (client !== null && supplier !== null) found.push(violation('comment-on-two-cells', { id }, self));
  return found;
}

import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { commentSchema } from '#src/dossier/comment.ts';

/** On a requirement, or on the cell of a client or a supplier; the rules refuse what is not there. */
export const addComment = command({
  name: 'addComment',
  input: commentSchema.omit({ isDone: true }),
  run: (dossier, comment) =>
    has(dossier.comments, comment.id)
      ? refuse('id-taken', { id: comment.id })
      : ok(added('comments', [{ ...comment, isDone: false }])),
  label: (dossier, { requirement }) => ({ code: codeOf(dossier, requirement) }),
});

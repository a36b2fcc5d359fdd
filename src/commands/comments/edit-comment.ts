import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { commentSchema } from '#src/dossier/comment.ts';
import { commentId } from '#src/dossier/ids.ts';

/** Other words, or ticked off; who wrote it and when stays. */
export const editComment = command({
  name: 'editComment',
  input: z.strictObject({ id: commentId, patch: commentSchema.pick({ text: true, isDone: true }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.comments, id);
    return before === undefined
      ? refuse('unknown-comment', { id })
      : ok(updated('comments', [[before, withPatch(before, patch)]]));
  },
  label: (dossier, { id, patch }) => ({
    ...(patch.isDone === undefined ? {} : { context: patch.isDone ? 'done' : 'open' }),
    code: codeOf(dossier, find(dossier.comments, id)?.requirement ?? ''),
  }),
});

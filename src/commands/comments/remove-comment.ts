import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { commentId } from '#src/dossier/ids.ts';

export const removeComment = command({
  name: 'removeComment',
  input: z.strictObject({ id: commentId }),
  run: (dossier, { id }) => {
    const before = find(dossier.comments, id);
    return before === undefined ? refuse('unknown-comment', { id }) : ok(removed('comments', [before]));
  },
  label: (dossier, { id }) => ({ code: codeOf(dossier, find(dossier.comments, id)?.requirement ?? '') }),
});

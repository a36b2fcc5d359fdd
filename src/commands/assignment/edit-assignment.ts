import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { assignmentSchema } from '#src/dossier/assignment.ts';

export const editAssignment = command({
  name: 'editAssignment',
  input: z.strictObject({ patch: assignmentSchema.omit({ id: true }).partial() }),
  run: (dossier, { patch }) => {
    const before = assignmentOf(dossier);
    return ok(updated('assignment', [[before, withPatch(before, patch)]]));
  },
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { contextOfPatch } from '#src/commands/context-of-patch.ts';
import { caseCodeOf } from '#src/commands/names.ts';
import { caseSchema } from '#src/dossier/case.ts';
import { caseId } from '#src/dossier/ids.ts';

/** Fields of a case; whether it is open or decided is none of them. */
export const editCase = command({
  name: 'editCase',
  input: z.strictObject({ id: caseId, patch: caseSchema.omit({ id: true, order: true }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.cases, id);
    if (before === undefined) return refuse('unknown-case', { id });
    const after = withPatch(before, patch);
    const distinct = {
      kinds: [...new Set(after.kinds)],
      conflicts: [...new Set(after.conflicts)],
      requirements: [...new Set(after.requirements)],
    };
    return ok(updated('cases', [[before, { ...after, ...distinct }]]));
  },
  label: (_before, { id, patch }, after) => ({
    ...contextOfPatch({ waits: patch.waits }),
    code: caseCodeOf(after, id),
  }),
});

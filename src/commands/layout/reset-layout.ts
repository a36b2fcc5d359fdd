import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { placementSchema } from '#src/dossier/placement.ts';

/** Nodes back to where the lanes put them: these, or every one when none are named. */
export const resetLayout = command({
  name: 'resetLayout',
  input: z.strictObject({ nodes: z.array(placementSchema.shape.id).min(1).max(20_000).optional() }),
  run: (dossier, { nodes }) => {
    const named = new Set(nodes);
    return ok(
      removed('layout', nodes === undefined ? dossier.layout : dossier.layout.filter(({ id }) => named.has(id))),
    );
  },
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { workshopTitleOf } from '#src/commands/names.ts';
import { workshopId } from '#src/dossier/ids.ts';
import { workshopSchema } from '#src/dossier/workshop.ts';
import { workshopPatch } from './workshop-fields.ts';

/** Whether votes are shown by name is agreed before the first vote: the rules refuse it while named votes are there. */
export const editWorkshop = command({
  name: 'editWorkshop',
  input: z.strictObject({
    id: workshopId,
    patch: workshopPatch.extend({ title: workshopSchema.shape.title.optional() }),
  }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.workshops, id);
    if (before === undefined) return refuse('unknown-workshop', { id });
    const isAgreed = patch.namesShown === undefined || patch.namesShown === before.namesShown;
    if (!isAgreed && dossier.rounds.some(({ workshop, state }) => workshop === id && state !== 'draft'))
      return refuse('names-after-voting');
    return ok(updated('workshops', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id }, after) => ({ title: workshopTitleOf(after, id) }),
});

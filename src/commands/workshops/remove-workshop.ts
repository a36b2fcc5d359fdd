import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { workshopTitleOf } from '#src/commands/names.ts';
import { workshopId } from '#src/dossier/ids.ts';

/** With its agenda, rounds and votes; what was written to positions stays. */
export const removeWorkshop = command({
  name: 'removeWorkshop',
  input: z.strictObject({ id: workshopId }),
  run: (dossier, { id }) =>
    has(dossier.workshops, id) ? ok(removal(dossier, { workshops: [id] })) : refuse('unknown-workshop', { id }),
  label: (dossier, { id }) => ({ title: workshopTitleOf(dossier, id) }),
});

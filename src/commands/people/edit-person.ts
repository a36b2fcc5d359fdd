import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { personNameOf } from '#src/commands/names.ts';
import { personId } from '#src/dossier/ids.ts';
import { personSchema } from '#src/dossier/person.ts';

/** Who comes to speak for the regisseur loses the mandate, unless the same edit (wrongly) gives one. */
export const editPerson = command({
  name: 'editPerson',
  input: z.strictObject({ id: personId, patch: personSchema.omit({ id: true, order: true }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.people, id);
    if (before === undefined) return refuse('unknown-person', { id });
    const mandate = patch.party?.kind === 'regie' ? (patch.mandate ?? null) : patch.mandate;
    return ok(updated('people', [[before, withPatch(before, { ...patch, mandate })]]));
  },
  label: (_before, { id }, after) => ({ person: personNameOf(after, id) }),
});

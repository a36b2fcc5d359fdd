import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { personNameOf } from '#src/commands/names.ts';
import { personId } from '#src/dossier/ids.ts';

/** What this person recorded stays, without the name. */
export const removePerson = command({
  name: 'removePerson',
  input: z.strictObject({ id: personId }),
  run: (dossier, { id }) =>
    has(dossier.people, id) ? ok(removal(dossier, { people: [id] })) : refuse('unknown-person', { id }),
  label: (dossier, { id }) => ({ person: personNameOf(dossier, id) }),
});

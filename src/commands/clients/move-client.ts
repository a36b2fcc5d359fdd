import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { clientNameOf } from '#src/commands/names.ts';
import { clientId } from '#src/dossier/ids.ts';

export const moveClient = command({
  name: 'moveClient',
  input: z.strictObject({
    id: clientId,
    /** null = first. */
    after: clientId.nullable(),
  }),
  run: (dossier, { id, after }) => moved('clients', dossier.clients, id, after, 'unknown-client'),
  label: (dossier, { id }) => ({ client: clientNameOf(dossier, id) }),
});

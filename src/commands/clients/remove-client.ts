import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf } from '#src/commands/names.ts';
import { clientId } from '#src/dossier/ids.ts';

/** With its positions, its people and its place on the map. */
export const removeClient = command({
  name: 'removeClient',
  input: z.strictObject({ id: clientId }),
  run: (dossier, { id }) =>
    has(dossier.clients, id) ? ok(removal(dossier, { clients: [id] })) : refuse('unknown-client', { id }),
  label: (dossier, { id }) => ({ client: clientNameOf(dossier, id) }),
});

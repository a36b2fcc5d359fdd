import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { viewNameOf } from '#src/commands/names.ts';
import { viewId } from '#src/dossier/ids.ts';

export const moveView = command({
  name: 'moveView',
  input: z.strictObject({
    id: viewId,
    /** null = first. */
    after: viewId.nullable(),
  }),
  run: (dossier, { id, after }) => moved('views', dossier.views, id, after, 'unknown-view'),
  label: (dossier, { id }) => ({ view: viewNameOf(dossier, id) }),
});

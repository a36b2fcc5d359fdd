import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { viewNameOf } from '#src/commands/names.ts';
import { viewId } from '#src/dossier/ids.ts';

export const removeView = command({
  name: 'removeView',
  input: z.strictObject({ id: viewId }),
  run: (dossier, { id }) => {
    const before = find(dossier.views, id);
    return before === undefined ? refuse('unknown-view', { id }) : ok(removed('views', [before]));
  },
  label: (dossier, { id }) => ({ view: viewNameOf(dossier, id) }),
});

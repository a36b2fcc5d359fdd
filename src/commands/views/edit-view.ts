import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { viewNameOf } from '#src/commands/names.ts';
import { viewId } from '#src/dossier/ids.ts';
import { savedViewSchema } from '#src/dossier/saved-view.ts';

const { name, look } = savedViewSchema.shape;

/** Another name, or another look under the same name. */
export const editView = command({
  name: 'editView',
  input: z.strictObject({ id: viewId, patch: z.strictObject({ name, look }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.views, id);
    return before === undefined
      ? refuse('unknown-view', { id })
      : ok(updated('views', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id, patch }, after) => ({
    ...(patch.look === undefined ? {} : { context: 'look' }),
    view: viewNameOf(after, id),
  }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { themeTitleOf } from '#src/commands/names.ts';
import { themeId } from '#src/dossier/ids.ts';
import { themeSchema } from '#src/dossier/theme.ts';

export const editTheme = command({
  name: 'editTheme',
  input: z.strictObject({ id: themeId, patch: themeSchema.pick({ title: true }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.themes, id);
    return before === undefined
      ? refuse('unknown-theme', { id })
      : ok(updated('themes', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id }, after) => ({ theme: themeTitleOf(after, id) }),
});

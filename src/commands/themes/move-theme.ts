import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { themeTitleOf } from '#src/commands/names.ts';
import { themeId } from '#src/dossier/ids.ts';

export const moveTheme = command({
  name: 'moveTheme',
  input: z.strictObject({
    id: themeId,
    /** null = first. */
    after: themeId.nullable(),
  }),
  run: (dossier, { id, after }) => moved('themes', dossier.themes, id, after, 'unknown-theme'),
  label: (dossier, { id }) => ({ theme: themeTitleOf(dossier, id) }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { combine } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { themeTitleOf } from '#src/commands/names.ts';
import { movedTo, requirementsOf } from '#src/commands/requirements/moved-to.ts';
import { themeId } from '#src/dossier/ids.ts';

/** The input says what becomes of its requirements: to the end of another theme, or gone with all they hold. */
export const removeTheme = command({
  name: 'removeTheme',
  input: z.strictObject({
    id: themeId,
    requirements: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('move'), to: themeId }),
      z.strictObject({ kind: z.literal('remove') }),
    ]),
  }),
  run: (dossier, { id, requirements }) => {
    if (!has(dossier.themes, id)) return refuse('unknown-theme', { id });
    const records = requirementsOf(dossier, id);
    if (requirements.kind === 'remove')
      return ok(removal(dossier, { themes: [id], requirements: records.map((record) => record.id) }));
    if (requirements.to === id) return refuse('theme-into-itself');
    const moved = movedTo(dossier, records, requirements.to, undefined);
    return moved.ok ? ok(combine(removal(dossier, { themes: [id] }), moved.value)) : moved;
  },
  label: (dossier, { id }) => ({ theme: themeTitleOf(dossier, id) }),
});

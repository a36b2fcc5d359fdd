import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { optionCodeOf } from '#src/commands/names.ts';
import { optionId } from '#src/dossier/ids.ts';

/** With the stances on it. A decision that considered it keeps it in words. */
export const removeOption = command({
  name: 'removeOption',
  input: z.strictObject({ id: optionId }),
  run: (dossier, { id }) =>
    has(dossier.options, id) ? ok(removal(dossier, { options: [id] })) : refuse('unknown-option', { id }),
  label: (dossier, { id }) => ({ code: optionCodeOf(dossier, id) }),
});

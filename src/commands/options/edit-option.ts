import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { optionCodeOf } from '#src/commands/names.ts';
import { optionId } from '#src/dossier/ids.ts';
import { optionSchema } from '#src/dossier/option.ts';
import { optionFields, sortedOutcomes } from './option-fields.ts';

const { code, title } = optionSchema.shape;

/** What was decided keeps the words and figures of its day, whatever is changed here. */
export const editOption = command({
  name: 'editOption',
  input: z.strictObject({ id: optionId, patch: z.strictObject({ code, title, ...optionFields }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.options, id);
    if (before === undefined) return refuse('unknown-option', { id });
    const after = withPatch(before, patch);
    const sorted = { outcomes: sortedOutcomes(after.outcomes), payers: [...new Set(after.payers)] };
    return ok(updated('options', [[before, { ...after, ...sorted }]]));
  },
  label: (_before, { id }, after) => ({ code: optionCodeOf(after, id) }),
});

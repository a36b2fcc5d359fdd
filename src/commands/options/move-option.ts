import { z } from 'zod';
import { refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { optionCodeOf } from '#src/commands/names.ts';
import { optionId } from '#src/dossier/ids.ts';

/** Within its case; the code goes along. */
export const moveOption = command({
  name: 'moveOption',
  input: z.strictObject({
    id: optionId,
    /** null = first. */
    after: optionId.nullable(),
  }),
  run: (dossier, { id, after }) => {
    const option = find(dossier.options, id);
    if (option === undefined) return refuse('unknown-option', { id });
    const own = dossier.options.filter((each) => each.case === option.case);
    return moved('options', own, id, after, 'unknown-option');
  },
  label: (dossier, { id }) => ({ code: optionCodeOf(dossier, id) }),
});

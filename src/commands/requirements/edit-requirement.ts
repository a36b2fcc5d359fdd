import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { combine, nothing, updated } from '#src/changes/build.ts';
import { fitValues } from '#src/changes/fit-values.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { requirementId } from '#src/dossier/ids.ts';
import { requirementSchema } from '#src/dossier/requirement.ts';
import { requirementFields } from './requirement-fields.ts';

const { code, title } = requirementSchema.shape;

/** Another parameter takes the values that no longer fit along, in the same Change. */
export const editRequirement = command({
  name: 'editRequirement',
  input: z.strictObject({
    id: requirementId,
    patch: z.strictObject({ code, title, ...requirementFields }).partial(),
  }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.requirements, id);
    if (before === undefined) return refuse('unknown-requirement', { id });
    const after = withPatch(before, patch);
    const cells = patch.parameter === undefined ? nothing : fitValues(dossier, id, patch.parameter);
    return ok(combine(updated('requirements', [[before, after]]), cells));
  },
  label: (_before, { id }, after) => ({ code: codeOf(after, id) }),
});

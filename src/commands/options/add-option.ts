import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { nextOptionCode } from '#src/commands/cases/next-code.ts';
import { optionCodeOf } from '#src/commands/names.ts';
import { ordersAt } from '#src/commands/place.ts';
import { caseId, optionId } from '#src/dossier/ids.ts';
import { type Option, optionSchema } from '#src/dossier/option.ts';
import { emptyOption, optionPatch, sortedOutcomes } from './option-fields.ts';

/** A way out of a case, empty or filled in from a recipe. */
export const addOption = command({
  name: 'addOption',
  input: z.strictObject({
    id: optionId,
    case: caseId,
    title: optionSchema.shape.title,
    code: optionSchema.shape.code.optional(),
    fields: optionPatch.optional(),
    /** null = first of the case, absent = last. */
    after: optionId.nullable().optional(),
  }),
  run: (dossier, { id, case: of, title, code, fields, after }) => {
    if (has(dossier.options, id)) return refuse('id-taken', { id });
    const parent = find(dossier.cases, of);
    if (parent === undefined) return refuse('unknown-case', { id: of });
    const own = dossier.options.filter((option) => option.case === of);
    const orders = ordersAt(own, after, 1);
    if (!orders.ok) return orders;
    const filled = withPatch<Pick<Option, keyof typeof emptyOption>>(emptyOption, fields ?? {});
    const record: Option = {
      ...filled,
      outcomes: sortedOutcomes(filled.outcomes),
      payers: [...new Set(filled.payers)],
      id,
      case: of,
      code: code ?? nextOptionCode(parent.code, own.length, dossier.options),
      title,
      order: orders.value[0] as string,
    };
    return ok(added('options', [record]));
  },
  label: (_before, { id, title }, after) => ({ code: optionCodeOf(after, id), title }),
});

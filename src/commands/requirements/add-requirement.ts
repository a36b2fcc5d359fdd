import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { ordersAt } from '#src/commands/place.ts';
import { requirementId, themeId } from '#src/dossier/ids.ts';
import { type Requirement, requirementSchema } from '#src/dossier/requirement.ts';
import { nextCode } from './next-code.ts';
import { emptyFields, requirementFields } from './requirement-fields.ts';

/** At the end of a theme, or after one of its requirements; the next free code unless one is given. */
export const addRequirement = command({
  name: 'addRequirement',
  input: z.strictObject({
    id: requirementId,
    theme: themeId,
    title: requirementSchema.shape.title,
    code: requirementSchema.shape.code.optional(),
    /** null = first of the theme, absent = last. */
    after: requirementId.nullable().optional(),
    fields: z.strictObject(requirementFields).partial().optional(),
  }),
  run: (dossier, { id, theme, title, code, after, fields }) => {
    if (has(dossier.requirements, id)) return refuse('id-taken', { id });
    if (!has(dossier.themes, theme)) return refuse('unknown-theme', { id: theme });
    const orders = ordersAt(
      dossier.requirements.filter((requirement) => requirement.theme === theme),
      after,
      1,
    );
    if (!orders.ok) return orders;
    const record: Requirement = {
      ...withPatch<Pick<Requirement, keyof typeof emptyFields>>(emptyFields, fields ?? {}),
      id,
      code: code ?? nextCode(dossier, theme),
      title,
      theme,
      order: orders.value[0] as string,
      requires: [],
      excludes: [],
      origins: [],
    };
    return ok(added('requirements', [record]));
  },
  label: (_before, { id, title }, after) => ({ code: codeOf(after, id), title }),
});

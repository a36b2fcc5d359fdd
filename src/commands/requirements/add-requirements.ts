import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { themeTitleOf } from '#src/commands/names.ts';
import { ordersAt } from '#src/commands/place.ts';
import { requirementId, themeId } from '#src/dossier/ids.ts';
import { type Requirement, requirementSchema } from '#src/dossier/requirement.ts';
import { requirementsOf } from './moved-to.ts';
import { nextCodes } from './next-code.ts';
import { emptyFields } from './requirement-fields.ts';

/** [V23] A list of titles as requirements of one theme, in one step, with the codes that follow. */
export const addRequirements = command({
  name: 'addRequirements',
  input: z.strictObject({
    requirements: z
      .array(z.strictObject({ id: requirementId, title: requirementSchema.shape.title }))
      .min(1)
      .max(5_000),
    theme: themeId,
    /** null = first of the theme, absent = last. */
    after: requirementId.nullable().optional(),
  }),
  run: (dossier, { requirements, theme, after }) => {
    if (!has(dossier.themes, theme)) return refuse('unknown-theme', { id: theme });
    const taken = requirements.find(({ id }, index) => {
      return has(dossier.requirements, id) || requirements.findIndex((other) => other.id === id) !== index;
    });
    if (taken !== undefined) return refuse('id-taken', { id: taken.id });
    const orders = ordersAt(requirementsOf(dossier, theme), after, requirements.length);
    if (!orders.ok) return orders;
    const codes = nextCodes(dossier, theme, requirements.length);
    const records = requirements.map(
      ({ id, title }, index): Requirement => ({
        ...emptyFields,
        id,
        code: codes[index] as string,
        title,
        theme,
        order: orders.value[index] as string,
        requires: [],
        excludes: [],
        origins: [],
      }),
    );
    return ok(added('requirements', records));
  },
  label: (dossier, { requirements, theme }) => ({
    count: requirements.length,
    title: requirements[0]?.title ?? '',
    theme: themeTitleOf(dossier, theme),
  }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { themeId } from '#src/dossier/ids.ts';
import { themeSchema } from '#src/dossier/theme.ts';

export const addTheme = command({
  name: 'addTheme',
  input: z.strictObject({
    id: themeId,
    title: themeSchema.shape.title,
    /** null = first, absent = last. */
    after: themeId.nullable().optional(),
  }),
  run: (dossier, { id, title, after }) => {
    if (has(dossier.themes, id)) return refuse('id-taken', { id });
    const orders = ordersAt(dossier.themes, after, 1);
    return orders.ok ? ok(added('themes', [{ id, title, order: orders.value[0] as string }])) : orders;
  },
  label: (_before, { title }) => ({ theme: title }),
});

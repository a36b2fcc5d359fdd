import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { viewId } from '#src/dossier/ids.ts';
import { savedViewSchema } from '#src/dossier/saved-view.ts';

const { name, look } = savedViewSchema.shape;

/** Keeps how a screen is looked at under a name. */
export const addView = command({
  name: 'addView',
  /** `after`: null = first, absent = last. */
  input: z.strictObject({ id: viewId, name, look, after: viewId.nullable().optional() }),
  run: (dossier, { id, name: title, look: remembered, after }) => {
    if (has(dossier.views, id)) return refuse('id-taken', { id });
    const orders = ordersAt(dossier.views, after, 1);
    if (!orders.ok) return orders;
    return ok(added('views', [{ id, name: title, order: orders.value[0] as string, look: remembered }]));
  },
  label: (_before, { name: view }) => ({ view }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { scenarioId } from '#src/dossier/ids.ts';
import { scenarioSchema } from '#src/dossier/scenario.ts';

const { name, note, steps } = scenarioSchema.shape;

/** Keeps a "what if" under a name. The dossier stays as it is. */
export const addScenario = command({
  name: 'addScenario',
  /** `after`: null = first, absent = last. */
  input: z.strictObject({
    id: scenarioId,
    name,
    note: note.optional(),
    steps,
    after: scenarioId.nullable().optional(),
  }),
  run: (dossier, input) => {
    if (has(dossier.scenarios, input.id)) return refuse('id-taken', { id: input.id });
    const orders = ordersAt(dossier.scenarios, input.after, 1);
    if (!orders.ok) return orders;
    const { id, name: title, note: words = '', steps: kept } = input;
    return ok(added('scenarios', [{ id, name: title, note: words, steps: kept, order: orders.value[0] as string }]));
  },
  label: (_before, { name: scenario }) => ({ scenario }),
});

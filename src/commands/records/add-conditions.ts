import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { blankCondition, type Condition, conditionSchema } from '#src/dossier/condition.ts';

const { id, list, item, title, isGate, phase } = conditionSchema.shape;

/** [RY16] A list of conditions for one phase, last of all, in one step. */
export const addConditions = command({
  name: 'addConditions',
  input: z.strictObject({
    phase,
    conditions: z.array(z.strictObject({ id, list, item, title, isGate })).min(1).max(500),
  }),
  run: (dossier, { phase: of, conditions }) => {
    const taken = conditions.find(
      (each, index) =>
        has(dossier.conditions, each.id) || conditions.findIndex((other) => other.id === each.id) !== index,
    );
    if (taken !== undefined) return refuse('id-taken', { id: taken.id });
    const orders = ordersAt(dossier.conditions, undefined, conditions.length);
    if (!orders.ok) return orders;
    const records = conditions.map(
      (each, index): Condition => ({ ...blankCondition, ...each, phase: of, order: orders.value[index] as string }),
    );
    return ok(added('conditions', records));
  },
  label: (_dossier, { conditions }) => ({ count: conditions.length, what: conditions[0]?.title ?? '' }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { type Agreement, agreementSchema, blankAgreement } from '#src/dossier/agreement.ts';

/** As many as one pastes at once. */
const most = 2000;

const { id, title, order: _, ...rest } = agreementSchema.shape;
const input = z.strictObject({
  agreements: z
    .array(z.strictObject({ id, title, fields: z.strictObject(rest).partial() }))
    .min(1)
    .max(most)
    .readonly(),
});

/** [AG19] Several at once, at the end, in one step of undo. */
export const addAgreements = command({
  name: 'addAgreements',
  input,
  run: (dossier, { agreements }) => {
    const taken = agreements.find((each) => has(dossier.agreements, each.id));
    if (taken !== undefined) return refuse('id-taken', { id: taken.id });
    if (new Set(agreements.map((each) => each.id)).size < agreements.length) return refuse('id-taken', {});
    const orders = ordersAt(dossier.agreements, undefined, agreements.length);
    if (!orders.ok) return orders;
    const records = agreements.map((each, at): Agreement => {
      const given = Object.fromEntries(Object.entries(each.fields).filter(([, value]) => value !== undefined));
      return { ...blankAgreement, ...given, id: each.id, title: each.title, order: orders.value[at] as string };
    });
    return ok(added('agreements', records));
  },
  label: (_before, { agreements }) => ({ count: agreements.length, what: agreements[0]?.title ?? '' }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { personId } from '#src/dossier/ids.ts';
import { personSchema } from '#src/dossier/person.ts';

const { name, role, party, mandate } = personSchema.shape;

/** Someone who speaks for a client, a supplier or the regisseur; without a mandate unless one is given. */
export const addPerson = command({
  name: 'addPerson',
  input: z.strictObject({
    id: personId,
    name,
    role,
    party,
    mandate: mandate.optional(),
    /** null = first, absent = last. */
    after: personId.nullable().optional(),
  }),
  run: (dossier, { after, mandate = null, ...person }) => {
    if (has(dossier.people, person.id)) return refuse('id-taken', { id: person.id });
    const orders = ordersAt(dossier.people, after, 1);
    return orders.ok ? ok(added('people', [{ ...person, mandate, order: orders.value[0] as string }])) : orders;
  },
  label: (_before, { name }) => ({ person: name }),
});

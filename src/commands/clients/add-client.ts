import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { ordersAt } from '#src/commands/place.ts';
import { badgeFor } from '#src/dossier/badge.ts';
import { type Client, clientSchema } from '#src/dossier/client.ts';
import { clientId } from '#src/dossier/ids.ts';
import { nextHue } from './client-hue.ts';

const { name, kind, inhabitants, hue, badge, mandate, profile } = clientSchema.shape;

/** Gets the next hue and a badge of its own from its name unless they are given. */
export const addClient = command({
  name: 'addClient',
  input: z.strictObject({
    id: clientId,
    name,
    kind,
    inhabitants: inhabitants.optional(),
    hue: hue.optional(),
    badge: badge.optional(),
    mandate: mandate.optional(),
    profile: profile.optional(),
    /** null = first, absent = last. */
    after: clientId.nullable().optional(),
  }),
  run: (dossier, input) => {
    if (has(dossier.clients, input.id)) return refuse('id-taken', { id: input.id });
    const orders = ordersAt(dossier.clients, input.after, 1);
    if (!orders.ok) return orders;
    const record: Client = {
      id: input.id,
      name: input.name,
      kind: input.kind,
      inhabitants: input.inhabitants ?? null,
      hue: input.hue ?? nextHue(dossier.clients),
      badge: input.badge ?? badgeFor(input.name, new Set(dossier.clients.map((client) => client.badge))),
      mandate: input.mandate ?? '',
      profile: input.profile ?? '',
      order: orders.value[0] as string,
    };
    return ok(added('clients', [record]));
  },
  label: (_before, { name }) => ({ client: name }),
});

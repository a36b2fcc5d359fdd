import { z } from 'zod';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { clientNameOf } from '#src/commands/names.ts';
import { centsOf, thousandsOf } from '#src/dossier/cents.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { thousands } from '#src/dossier/fields.ts';
import { clientId } from '#src/dossier/ids.ts';
import { largestRemainder } from '#src/methods/largest-remainder.ts';

const payers = z.array(clientId).max(200);

/** How the cost of a decision is shared: by a key among those who pay, or as the clients agreed it. */
export const shareKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inhabitants'), payers }),
  z.strictObject({ kind: z.literal('equal'), payers }),
  z.strictObject({
    kind: z.literal('given'),
    amounts: z.array(z.strictObject({ client: clientId, onceK: thousands, yearK: thousands })).max(200),
  }),
]);
export type ShareKey = z.infer<typeof shareKeySchema>;

export type Share = { readonly client: string; readonly onceK: number; readonly yearK: number };
type Cost = { readonly costOnceK: number; readonly costYearK: number };

/** [K63] Who pays what, exact to the cent; clients without a share are left out. */
export function sharesOf(dossier: Dossier, cost: Cost, key: ShareKey): Result<readonly Share[]> {
  if (key.kind === 'given') return givenShares(cost, key.amounts);
  const clients = [...new Set(key.payers)].toSorted();
  const unknown = clients.find((id) => find(dossier.clients, id) === undefined);
  if (unknown !== undefined) return refuse('unknown-client', { id: unknown });
  const countless = clients.find((id) => find(dossier.clients, id)?.inhabitants === null);
  if (key.kind === 'inhabitants' && countless !== undefined)
    return refuse('key-needs-inhabitants', { client: clientNameOf(dossier, countless) });
  const weights = clients.map((id) => (key.kind === 'equal' ? 1 : (find(dossier.clients, id)?.inhabitants ?? 0)));
  const once = largestRemainder(centsOf(cost.costOnceK), weights);
  const year = largestRemainder(centsOf(cost.costYearK), weights);
  if (once === null || year === null) return refuse('nobody-pays');
  const cents = (parts: readonly number[], at: number) => thousandsOf(parts[at] ?? 0);
  return ok(clients.map((client, at) => ({ client, onceK: cents(once, at), yearK: cents(year, at) })));
}

function givenShares(cost: Cost, amounts: readonly Share[]): Result<readonly Share[]> {
  const sum = (of: (share: Share) => number) => amounts.reduce((total, share) => total + centsOf(of(share)), 0);
  const isWhole =
    sum(({ onceK }) => onceK) === centsOf(cost.costOnceK) && sum(({ yearK }) => yearK) === centsOf(cost.costYearK);
  return isWhole ? ok(amounts) : refuse('shares-differ');
}

import { find, type Table } from '#src/base/table.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Account, Decision } from '#src/dossier/decision.ts';
import { largestRemainder } from '#src/methods/largest-remainder.ts';

/** How the amounts of a decision came about, as far as they show it; `agreed`: by no key that is known. */
export type FoundKey = 'inhabitants' | 'equal' | 'agreed';

export type Cents = { readonly onceCents: number; readonly yearCents: number };
export type Part = Cents & { readonly client: string };

export function partsOf({ accounts }: Decision): readonly Part[] {
  return accounts
    .filter(({ onceK, yearK }) => onceK !== 0 || yearK !== 0)
    .map(({ client, onceK, yearK }: Account) => ({ client, onceCents: centsOf(onceK), yearCents: centsOf(yearK) }));
}

/**
 * A decision holds amounts and no key. Which one it was is told from the amounts: to the cent what that key gives among those who
 * pay, with the inhabitants of `clients`.
 */
export function keyOf(decision: Decision, clients: Table<Client>): FoundKey {
  const parts = partsOf(decision);
  const total = { onceCents: centsOf(decision.costOnceK), yearCents: centsOf(decision.costYearK) };
  for (const key of ['inhabitants', 'equal'] as const) {
    const shared = sharedBy(key, total, ids(parts), clients);
    if (shared !== null && isAlike(shared, parts)) return key;
  }
  return 'agreed';
}

/** The cents of a cost among these payers; null where the key lacks what it needs. Agreed amounts have no key: by inhabitants. */
export function sharedBy(
  key: FoundKey,
  { onceCents, yearCents }: Cents,
  payers: readonly string[],
  clients: Table<Client>,
): readonly Part[] | null {
  const weights: number[] = [];
  for (const id of payers) {
    const weight = key === 'equal' ? 1 : find(clients, id)?.inhabitants;
    if (weight === null || weight === undefined) return null;
    weights.push(weight);
  }
  const once = largestRemainder(onceCents, weights);
  const year = largestRemainder(yearCents, weights);
  if (payers.length === 0 || once === null || year === null) return null;
  return payers.map((client, at) => ({ client, onceCents: once[at] ?? 0, yearCents: year[at] ?? 0 }));
}

function ids(parts: readonly Part[]): readonly string[] {
  return parts.map(({ client }) => client).toSorted();
}

function isAlike(shared: readonly Part[], parts: readonly Part[]): boolean {
  const recorded = new Map(parts.map((part) => [part.client, part]));
  return shared.every(({ client, onceCents, yearCents }) => {
    const part = recorded.get(client);
    return part?.onceCents === onceCents && part.yearCents === yearCents;
  });
}

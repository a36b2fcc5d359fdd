import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Account } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { DecisionInput } from './decision-input.ts';
import { sharesOf } from './shares.ts';

/** One line for every client that has a voice, so that the ledger says of each what it got. */
export function accountsOf(dossier: Dossier, given: DecisionInput): Result<readonly Account[]> {
  const shares = sharesOf(dossier, given, given.share);
  if (!shares.ok) return shares;
  const byClient = new Map(shares.value.map((share) => [share.client, share]));
  const result = new Map<string, Account['result']>(given.results.map((each) => [each.client, each.result]));
  const voices = dossier.clients.filter(({ id, kind }) => kind !== 'ssc' || byClient.has(id)).map(({ id }) => id);
  const unknown = [...byClient.keys(), ...result.keys()].find((id) => !voices.includes(id as ClientId));
  if (unknown !== undefined) return refuse('unknown-client', { id: unknown });
  return ok(
    voices.map((client) => ({
      client,
      result: result.get(client) ?? 'equal',
      onceK: byClient.get(client)?.onceK ?? 0,
      yearK: byClient.get(client)?.yearK ?? 0,
    })),
  );
}

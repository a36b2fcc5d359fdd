import { refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { cellAt } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import type { Stake } from '#src/dossier/stake.ts';

export function stakeAt(dossier: Dossier, caseId: string, client: string): Stake | undefined {
  return cellAt(dossier.stakes, caseId, client, (stake) => stake.client);
}

/** [K42] Why this client can't be heard in a case: it is not there, or it is the shared service centre. */
export function unheardReason({ clients }: Dossier, id: string): ReturnType<typeof refuse> | null {
  const client = find(clients, id);
  if (client === undefined) return refuse('unknown-client', { id });
  return client.kind === 'ssc' ? refuse('ssc-not-heard', { client: client.name }) : null;
}

/** [D23] Why nobody can join now: the decision in force did not hear this client. */
export function closedReason(dossier: Dossier, caseId: string, id: string): ReturnType<typeof refuse> | null {
  const closing = dossier.decisions.find((decision) => decision.case === caseId && isInForce(dossier, decision));
  if (closing === undefined || closing.stances.some(({ client }) => client === id)) return null;
  return refuse('joins-decided-case', { client: find(dossier.clients, id)?.name ?? id, decision: closing.code });
}

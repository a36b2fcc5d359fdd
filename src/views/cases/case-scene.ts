import type { Camp } from '#src/analysis/requirement-analysis.ts';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Stake } from '#src/dossier/stake.ts';

/** One client in a case: what is at stake, and where it stands on the requirement that is looked at. */
export type CaseStand = {
  readonly client: Client;
  readonly stake: Stake;
  readonly position: Position | null;
  /** The limits shown here are the regisseur's alone until the client releases them. */
  readonly isPrivate: boolean;
};

/** Clients that are involved, in their fixed order. */
export function involvedClients(dossier: Dossier, caseId: string): readonly Client[] {
  return cellsOf(dossier.stakes, caseId)
    .flatMap(({ client }) => find(dossier.clients, client) ?? [])
    .sort(byOrder);
}

export function caseStands(
  dossier: Dossier,
  caseId: string,
  requirement: Requirement | undefined,
): readonly CaseStand[] {
  return involvedClients(dossier, caseId).map((client) => {
    const stake = cellAt(dossier.stakes, caseId, client.id, stakeClient) as Stake;
    const position = (requirement && cellAt(dossier.positions, requirement.id, client.id, clientOf)) ?? null;
    return {
      client,
      stake,
      position,
      isPrivate: position !== null && position.limits !== null && !position.isReleased,
    };
  });
}

const stakeClient = ({ client }: Stake): string => client;

/** Who stands with whom, as the stakes say, by the number of the camp; without the camps nobody stands in. */
export function campsOfCase(dossier: Dossier, { id }: Pick<Case, 'id'>): readonly Camp[] {
  const camps = new Map<number, Stake[]>();
  for (const stake of cellsOf(dossier.stakes, id)) {
    if (stake.camp !== null) camps.set(stake.camp, [...(camps.get(stake.camp) ?? []), stake]);
  }
  const place = ({ client }: Stake) => find(dossier.clients, client)?.order ?? '';
  return [...camps]
    .sort(([a], [b]) => a - b)
    .map(([, stakes]) => stakes.sort((a, b) => (place(a) < place(b) ? -1 : 1)).map(({ client }) => client));
}

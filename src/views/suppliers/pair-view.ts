import { mayHold } from '#src/analysis/holders.ts';
import { answerKind, answerOf, type Evidence } from '#src/analysis/suppliers/answers.ts';
import { attentionShares } from '#src/analysis/suppliers/attention.ts';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Supplier } from '#src/dossier/supplier.ts';

export type PairView = {
  /** Its musts that this supplier does not do, builds or promises for later, and does not answer (as far as it counts). */
  readonly no: readonly RequirementId[];
  readonly custom: readonly RequirementId[];
  readonly unknown: readonly RequirementId[];
  /** Part of the supplier's turnover: this client alone, and all together. */
  readonly share: number | null;
  readonly bundled: number | null;
  /** What this client alone asks for as a must: work that serves nobody else. */
  readonly own: readonly RequirementId[];
  /** The supplier's people. */
  readonly people: readonly string[];
};

/** [SU24] One client and one supplier: how the supplier serves it, and how much the client weighs for the supplier. */
export function pairView(dossier: Dossier, client: Client, supplier: Supplier, evidence: Evidence): PairView {
  const holders = new Set<string>(dossier.clients.filter(mayHold).map(({ id }) => id));
  const lists = { no: [], custom: [], unknown: [], own: [] } as Record<
    'no' | 'custom' | 'unknown' | 'own',
    RequirementId[]
  >;
  for (const { id } of dossier.requirements) {
    if (cellAt(dossier.positions, id, client.id, clientOf)?.priority !== 'M') continue;
    const kind = answerKind(answerOf(dossier, id, supplier.id, evidence));
    if (kind === 'no') lists.no.push(id);
    else if (kind === 'custom' || kind === 'later') lists.custom.push(id);
    else if (kind === 'unknown') lists.unknown.push(id);
    const others = cellsOf(dossier.positions, id).some(
      (each) =>
        each.client !== client.id && holders.has(each.client) && each.priority !== null && each.priority !== 'W',
    );
    if (!others) lists.own.push(id);
  }
  const attention = attentionShares(dossier).find((each) => each.supplier === supplier.id);
  return {
    ...lists,
    share: attention?.clients.find((each) => each.client === client.id)?.share ?? null,
    bundled: attention?.bundled ?? null,
    people: dossier.people.flatMap(({ party, name }) =>
      party.kind === 'supplier' && party.supplier === supplier.id ? [name] : [],
    ),
  };
}

import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { CaseId, ClientId } from '#src/dossier/ids.ts';
import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';

/** Two clients, `a < b`, and the cases in which they stand in different camps or in the same one; in the order of the cases. */
export type Relation = {
  readonly a: ClientId;
  readonly b: ClientId;
  readonly against: readonly CaseId[];
  /** Those of `against` that are not decided. */
  readonly open: readonly CaseId[];
  readonly together: readonly CaseId[];
};

/** [N1] [N2] Every pair of clients that share a case, by camp. Who stands in no camp clashes with nobody. */
export function relationsOf(dossier: Dossier): readonly Relation[] {
  const decided = decisionsInForce(dossier);
  const found = new Map<string, { a: ClientId; b: ClientId; against: Case[]; together: Case[] }>();
  for (const file of dossier.cases.toSorted(byOrder)) {
    const inCamps = cellsOf(dossier.stakes, file.id).filter(({ camp }) => camp !== null);
    for (const [at, one] of inCamps.entries())
      for (const other of inCamps.slice(at + 1)) {
        const id = pairId(one.client, other.client);
        const pair = found.get(id) ?? { a: one.client, b: other.client, against: [], together: [] };
        (one.camp === other.camp ? pair.together : pair.against).push(file);
        found.set(id, pair);
      }
  }
  return [...found.values()].map(({ a, b, against, together }) => ({
    a,
    b,
    against: against.map(({ id }) => id),
    open: against.filter(({ id }) => !decided.has(id)).map(({ id }) => id),
    together: together.map(({ id }) => id),
  }));
}

export function pairId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

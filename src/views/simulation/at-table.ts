import { find } from '#src/base/table.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Session } from '#src/dossier/session.ts';

type Parties = Pick<Agreement, 'clients' | 'suppliers' | 'withSsc'>;

/** [SI14] Between whom something that was said in the room holds: the two of the relation, else everybody who played a part. */
export function atTable(dossier: Pick<Dossier, 'relations' | 'clients'>, session: Session): Parties {
  const relation = find(dossier.relations, session.relation ?? '');
  if (relation === undefined) return partiesOf(dossier, refsOf(session));
  const { client, supplier, peer } = relation;
  return partiesOf(dossier, [
    { kind: 'client', id: client },
    ...(peer === null ? [] : [{ kind: 'client' as const, id: peer }]),
    ...(supplier === null ? [] : [{ kind: 'supplier' as const, id: supplier }]),
    ...(supplier === null && peer === null ? [{ kind: 'ssc' as const, id: null }] : []),
  ]);
}

function refsOf({ cards }: Session): readonly PartyRef[] {
  return cards.flatMap(({ roles }) => roles.flatMap(({ playedBy }) => (playedBy === null ? [] : [playedBy])));
}

/** A client that is the shared service centre itself stands as such. */
function partiesOf({ clients }: Pick<Dossier, 'clients'>, refs: readonly PartyRef[]): Parties {
  const isSsc = (id: string): boolean => find(clients, id)?.kind === 'ssc';
  const ids = (kind: PartyRef['kind']): readonly string[] => [
    ...new Set(refs.flatMap((ref) => (ref.kind === kind && ref.id !== null ? [ref.id as string] : []))),
  ];
  return {
    clients: ids('client').filter((id) => !isSsc(id)),
    suppliers: ids('supplier'),
    withSsc: refs.some(({ kind }) => kind === 'ssc') || ids('client').some(isSsc),
  };
}

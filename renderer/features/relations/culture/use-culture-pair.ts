import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type CultureParty, cultureParties, type Pair, partyKey } from '#src/views/relations/culture-view.ts';

/** The two that were chosen; else the ends of the relation at hand, else the first client and the first other party. */
export function useCulturePair(): { readonly parties: readonly CultureParty[]; readonly pair: Pair | null } {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const cultures = useDossier((dossier) => dossier.cultures);
  const relations = useDossier((dossier) => dossier.relations);
  const chosen = useRelationsShown((shown) => shown.pair);
  const relation = useRelationsShown((shown) => shown.relation);
  const parties = useMemo(
    () => cultureParties(text, { clients, suppliers, cultures }),
    [text, clients, suppliers, cultures],
  );
  const keys = chosen ?? keysOf(relations, relation, parties);
  return { parties, pair: pairOf(parties, keys) };
}

/** Of the relation at hand; else of the first client that has one, as in the list. */
function keysOf(
  relations: Dossier['relations'],
  id: string | null,
  parties: readonly CultureParty[],
): readonly [string, string] | null {
  const firstOf = parties.flatMap(({ ref }) => relations.filter(({ client }) => client === ref.id))[0];
  const relation = (id === null ? undefined : find(relations, id)) ?? firstOf;
  if (relation === undefined) return null;
  const { client, supplier, peer } = relation;
  const other = supplier !== null ? `supplier ${supplier}` : peer === null ? 'ssc' : `client ${peer}`;
  return [partyKey({ kind: 'client', id: client }), other];
}

function pairOf(parties: readonly CultureParty[], keys: readonly [string, string] | null): Pair | null {
  const named = keys?.map((key) => parties.find((party) => party.key === key)) ?? [];
  const a = named[0] ?? parties.find((party) => party !== named[1]);
  const b =
    named[1] ?? parties.find((party) => party.look.kind !== a?.look.kind) ?? parties.find((party) => party !== a);
  return a === undefined || b === undefined || a === b ? null : { a, b };
}

import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { find } from '#src/base/table.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { Session } from '#src/dossier/session.ts';
import { cultureParties, partyKey } from '#src/views/relations/culture-view.ts';
import type { PartyLook } from '#src/views/relations/parties.ts';

export type SeatedParty = { readonly key: string; readonly ref: PartyRef; readonly look: PartyLook };

/** Everyone that can play a part: clients, the shared service centre, suppliers. */
export function useSeatedParties(): readonly SeatedParty[] {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  return cultureParties(text, { clients, suppliers, cultures: [] });
}

export function lookOf(parties: readonly SeatedParty[], ref: PartyRef | null): PartyLook | null {
  if (ref === null) return null;
  return parties.find(({ key }) => key === partyKey(ref))?.look ?? null;
}

export function useRelationOf({ relation }: Session): Relation | null {
  return useDossier(({ relations }) => (relation === null ? null : (find(relations, relation) ?? null)));
}

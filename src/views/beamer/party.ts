import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Text } from '#src/text/text.ts';
import { clientLook, type PartyLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';
import type { BeamerParty } from './parts.ts';

type Parties = Pick<Dossier, 'clients' | 'suppliers'>;

/** A party as a wall shows it; null when it is gone, or the regie. */
export function beamerParty(text: Text, parties: Parties, ref: PartyRef | null): BeamerParty | null {
  switch (ref?.kind) {
    case 'client':
      return find(parties.clients, ref.id) === undefined ? null : drawn(clientLook(text, parties, ref.id));
    case 'supplier':
      return find(parties.suppliers, ref.id) === undefined ? null : drawn(supplierLook(parties, ref.id));
    case 'ssc':
      return drawn(sscLook(text, parties));
    default:
      return null;
  }
}

/** Without its id, which is no business of a wall. */
export function drawn(look: PartyLook): BeamerParty {
  switch (look.kind) {
    case 'client':
      return { kind: 'client', name: look.name, letters: look.letters, hue: look.hue };
    case 'supplier':
      return { kind: 'supplier', name: look.name, letters: look.letters };
    case 'ssc':
      return { kind: 'ssc', name: look.name, hues: look.hues };
  }
}

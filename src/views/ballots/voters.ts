import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Person } from '#src/dossier/person.ts';
import type { SeatRole } from '#src/dossier/seat.ts';

export type Seated = { readonly person: Person; readonly client: Client };

/** Who speaks for a client in a workshop, in these roles or in all; by client. */
export function seatedIn(dossier: Dossier, workshop: string, role: SeatRole | null): readonly Seated[] {
  const seated = cellsOf(dossier.seats, workshop).flatMap((seat): readonly Seated[] => {
    const person = find(dossier.people, seat.person);
    if (role !== null && seat.role !== role) return [];
    const client = person?.party.kind === 'client' ? find(dossier.clients, person.party.client) : undefined;
    return person === undefined || client === undefined || client.kind === 'ssc' ? [] : [{ person, client }];
  });
  const place = new Map(dossier.clients.map(({ id }, at) => [id, at]));
  return seated.toSorted((a, b) => (place.get(a.client.id) ?? 0) - (place.get(b.client.id) ?? 0));
}

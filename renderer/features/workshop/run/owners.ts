import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Person } from '#src/dossier/person.ts';
import type { WorkshopId } from '#src/dossier/ids.ts';

/** Who can take something along: those at the table, or nobody yet. */
export function ownersOf(dossier: Dossier, workshop: WorkshopId, nobody: string) {
  const people = cellsOf(dossier.seats, workshop).flatMap(({ person }) => find(dossier.people, person) ?? []);
  return [{ value: '', label: nobody }, ...people.toSorted(byOrder).map(optionOf)];
}

/** [WS5] Who may decide: speaks for a client, and has its mandate. */
export function decidersOf(dossier: Dossier): readonly Person[] {
  return dossier.people
    .filter(({ party, mandate }) => {
      if (party.kind !== 'client' || mandate === null || mandate.trim() === '') return false;
      return find(dossier.clients, party.client)?.kind !== 'ssc';
    })
    .toSorted(byOrder);
}

export function optionOf({ id, name, role }: Person): { value: string; label: string; hint: string } {
  return { value: id, label: name, hint: role };
}

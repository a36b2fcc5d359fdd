import { cellAt } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Person } from '#src/dossier/person.ts';
import type { Stance } from '#src/dossier/stance.ts';
import { involvedClients } from '#src/views/cases/case-scene.ts';

/** One client that must be heard: who may decide for it, and how it stands to the option that is looked at. */
export type Hearing = {
  readonly client: Client;
  /** With a mandate first; null = nobody of this client is known. */
  readonly person: Person | null;
  readonly stance: Stance | undefined;
};

export function hearingsOf(dossier: Dossier, caseId: string, option: Option | null): readonly Hearing[] {
  const people = dossier.people.toSorted(
    (a, b) => Number(a.mandate === null) - Number(b.mandate === null) || byOrder(a, b),
  );
  return involvedClients(dossier, caseId).map((client) => ({
    client,
    person: people.find(({ party }) => party.kind === 'client' && party.client === client.id) ?? null,
    stance: option === null ? undefined : cellAt(dossier.stances, option.id, client.id, columnOf),
  }));
}

export function isHeard({ stance }: Hearing): boolean {
  return (stance?.step ?? null) !== null;
}

/** Heard, and not only in private: a decision holds what was said aloud [K60]. */
export function isSaid(hearing: Hearing): boolean {
  return isHeard(hearing) && hearing.stance?.isReleased === true;
}

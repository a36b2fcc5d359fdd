import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { clientNameOf } from '#src/commands/names.ts';
import type { Considered, Decider, Said } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { PersonId } from '#src/dossier/ids.ts';

/** [K60] The options on the table, in their order, with what was said about each: never what was only said in private. */
export function consideredOptions(dossier: Dossier, caseOf: string): readonly Considered[] {
  return dossier.options
    .filter((option) => option.case === caseOf)
    .toSorted(byOrder)
    .map(({ id, code, title, costOnceK, costYearK }) => ({
      id,
      code,
      title,
      costOnceK,
      costYearK,
      stances: saidOf(dossier, id),
    }));
}

/** Stances that were said aloud, by client. */
export function saidOf(dossier: Dossier, option: string): readonly Said[] {
  return cellsOf(dossier.stances, option).flatMap(({ client, step, reason, isReleased }) =>
    isReleased && step !== null ? [{ client, step, reason }] : [],
  );
}

/** Clients that are involved in a case and have not been heard: nothing is decided over their heads [D23]. */
export function unheard(dossier: Dossier, caseOf: string, said: readonly Said[]): readonly string[] {
  const heard = new Set(said.map(({ client }) => client));
  return cellsOf(dossier.stakes, caseOf)
    .map(({ client }) => client as string)
    .filter((client) => !heard.has(client));
}

/** [K62] Who decides, as this person is now; refused unless a client gave this person a mandate. */
export function deciderOf(dossier: Dossier, person: PersonId, body: string): Result<Decider> {
  const found = find(dossier.people, person);
  if (found === undefined) return refuse('unknown-person', { id: person });
  const { party, name, role, mandate } = found;
  if (party.kind !== 'client' || find(dossier.clients, party.client)?.kind === 'ssc')
    return refuse('decider-not-client', { name });
  if (mandate === null || mandate.trim() === '') return refuse('decider-without-mandate', { name });
  return ok({ client: party.client, person, name, role, mandate, body });
}

/** Names in one line, as a refusal says them. */
export function namesOf(dossier: Dossier, clients: readonly string[]): string {
  return clients.map((id) => clientNameOf(dossier, id)).join(', ');
}

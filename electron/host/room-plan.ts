import type { PlanPerson, RoomPlan } from '#electron/room/plan.ts';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Seat } from '#src/dossier/seat.ts';
import { askedTopic } from '#src/views/ballots/ballot-topic.ts';

/** The tables a plan is drawn from: while they are the same, so is the plan. */
const tables = [
  'workshops',
  'seats',
  'topics',
  'rounds',
  'people',
  'clients',
  'requirements',
  'themes',
  'options',
] as const;

export function hasSamePlan(a: Dossier, b: Dossier): boolean {
  return tables.every((table) => a[table] === b[table]);
}

/** [BB36] What the room of a workshop knows of the dossier in `file`; null: there is no such workshop. */
export function roomPlanOf(dossier: Dossier, id: string, file: string): RoomPlan | null {
  const workshop = find(dossier.workshops, id);
  if (workshop === undefined) return null;
  const { title, stage, namesShown, definitions } = workshop;
  const rounds = dossier.rounds.filter((round) => round.workshop === id);
  const asked = new Set(rounds.flatMap(({ state, topics }) => (state === 'revealed' ? [] : topics)));
  return {
    dossier: file,
    workshop: { id, title, hasEnded: stage === 'ended', namesShown, definitions },
    people: cellsOf(dossier.seats, id).flatMap((seat) => personAt(dossier, seat) ?? []),
    rounds: rounds.map(({ id: round, number, state, topics }) => ({ id: round, number, state, topics })),
    topics: [...asked].flatMap((topic) => askedTopic(dossier, topic) ?? []),
  };
}

/** Who speaks for a client that takes part in the vote. */
function personAt(dossier: Dossier, { person: id, role, isPresent }: Seat): PlanPerson | null {
  const person = find(dossier.people, id);
  if (person?.party.kind !== 'client') return null;
  const client = find(dossier.clients, person.party.client);
  if (client === undefined || client.kind === 'ssc') return null;
  const { badge, name, hue } = client;
  return { id, name: person.name, client: { id: client.id, badge, name, hue }, mayVote: role === 'vote', isPresent };
}

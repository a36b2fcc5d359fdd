import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Person } from '#src/dossier/person.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { cells, goneFrom, presentIn, type Touched } from './affected.ts';

/** Of workshops: the records touched, with all that can be broken from what they belong to. */
export function affectedWorkshops(dossier: Dossier, touched: Touched) {
  const workshops = goneFrom(dossier.workshops, touched.workshops);
  const topics = goneFrom(dossier.topics, touched.topics);
  const terms = goneFrom(dossier.terms, touched.terms);
  const clients = [...goneFrom(dossier.clients, touched.clients)];
  return {
    seats: cells(dossier.seats, touched.seats, [...workshops], seated(dossier, touched), columnOf),
    topics: affectedTopics(dossier, touched, workshops),
    rounds: withThose(
      dossier.rounds,
      touched.rounds,
      // What a topic asks may change while a round is about it.
      ({ workshop, topics: of }) =>
        workshops.has(workshop) || (touched.topics ?? []).some((id) => (of as readonly string[]).includes(id)),
      workshops.size + (touched.topics?.length ?? 0) > 0,
    ),
    votes: affectedVotes(dossier, touched),
    outcomes: cells(dossier.outcomes, touched.outcomes, [...topics], clients, columnOf),
    parked: withThose(dossier.parked, touched.parked, ({ workshop }) => workshops.has(workshop), workshops.size > 0),
    readings: cells(dossier.readings, touched.readings, [...terms], clients, columnOf),
  };
}

/** People who were touched, and those of touched clients: either may no longer be allowed to vote. */
function seated(dossier: Dossier, { people = [], clients = [] }: Touched): readonly string[] {
  if (clients.length === 0) return people;
  const isOf = ({ party }: Person) => party.kind === 'client' && clients.includes(party.client);
  return [...people, ...dossier.people.filter(isOf).map(({ id }) => id)];
}

/** Who decided can turn out to be somebody else. */
function affectedTopics(dossier: Dossier, touched: Touched, gone: ReadonlySet<string>): ReadonlySet<Topic> {
  const isDeciderTouched = (touched.people ?? touched.clients) !== undefined;
  return withThose(
    dossier.topics,
    touched.topics,
    ({ workshop, decider }) => gone.has(workshop) || (isDeciderTouched && decider !== null),
    isDeciderTouched || gone.size > 0,
  );
}

function affectedVotes(dossier: Dossier, touched: Touched) {
  const rounds = new Set(touched.rounds);
  const topics = new Set(touched.topics);
  const gone = goneFrom(dossier.clients, touched.clients);
  const names = new Set(touched.workshops);
  if (names.size > 0) for (const { id, workshop } of dossier.rounds) if (names.has(workshop)) rounds.add(id);
  return withThose(
    dossier.votes,
    touched.votes,
    ({ round, topic, client }) => rounds.has(round) || topics.has(topic) || gone.has(client),
    rounds.size + topics.size + gone.size > 0,
  );
}

function withThose<R extends { readonly id: string }>(
  table: readonly R[],
  ids: readonly string[] | undefined,
  isAffected: (record: R) => boolean,
  isLookedFor: boolean,
): ReadonlySet<R> {
  const affected = new Set(presentIn(table, ids));
  if (isLookedFor) for (const record of table) if (isAffected(record)) affected.add(record);
  return affected;
}

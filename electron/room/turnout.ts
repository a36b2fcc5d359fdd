import type { RoundTurnout } from '#src/contract/room.ts';
import type { VoteLine } from './box-line.ts';
import type { PlanRound, RoomPlan } from './plan.ts';

type Ways = RoundTurnout['ways'];

export function waysOf(votes: readonly VoteLine[]): Ways {
  const count = (...ways: readonly VoteLine['way'][]): number => votes.filter(({ way }) => ways.includes(way)).length;
  return { phone: count('phone'), paper: count('paper'), spoken: count('spoken', 'laptop') };
}

/** Votes that count: on a topic of the round, by someone who may vote. */
export function countingVotes(plan: RoomPlan, round: PlanRound, votes: readonly VoteLine[]): readonly VoteLine[] {
  const topics = new Set(round.topics);
  const voters = new Set(plan.people.filter(({ mayVote }) => mayVote).map(({ id }) => id));
  return votes.filter(({ topic, person }) => topics.has(topic) && voters.has(person));
}

/** [BB20] Who voted and how many; never more than may vote. */
export function turnoutOf(plan: RoomPlan, round: PlanRound, votes: readonly VoteLine[]): RoundTurnout {
  const counting = countingVotes(plan, round, votes);
  const perPerson = countBy(counting, ({ person }) => person);
  const perTopic = countBy(counting, ({ topic }) => topic);
  const entitled = plan.people.filter(({ id, mayVote, isPresent }) => mayVote && (isPresent || perPerson.has(id)));
  const voted = entitled.filter(({ id }) => perPerson.get(id) === round.topics.length);
  const clients = [...new Set(entitled.map(({ client }) => client.id))];
  const of = (people: typeof entitled, client: string): number =>
    people.filter((person) => person.client.id === client).length;
  return {
    round: round.id,
    state: round.state === 'open' ? 'open' : 'closed',
    entitled: entitled.length,
    cast: voted.length,
    perClient: clients.map((client) => ({ client, entitled: of(entitled, client), cast: of(voted, client) })),
    perTopic: round.topics.map((topic) => ({ topic, cast: perTopic.get(topic) ?? 0 })),
    voted: voted.map(({ id }) => id),
    begun: entitled.filter((person) => perPerson.has(person.id) && !voted.includes(person)).map(({ id }) => id),
    ways: waysOf(counting),
  };
}

function countBy(votes: readonly VoteLine[], key: (vote: VoteLine) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const vote of votes) counts.set(key(vote), (counts.get(key(vote)) ?? 0) + 1);
  return counts;
}

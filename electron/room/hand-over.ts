import type { RoundTurnout } from '#src/contract/room.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { VoteLine } from './box-line.ts';
import type { PlanRound, RoomPlan } from './plan.ts';
import { countingVotes, turnoutOf } from './turnout.ts';

export type HandedVotes = {
  readonly topic: string;
  readonly client: string;
  readonly cast: readonly { readonly person: string | null; readonly answer: Answer }[];
};

/** What leaves the box at the reveal. */
export type HandedOver = {
  readonly votes: readonly HandedVotes[];
  readonly turnout: RoundTurnout['perClient'];
  readonly ways: RoundTurnout['ways'];
};

/**
 * [BB22] The votes of a round per client, without names and in the order of their text. With names only where that is
 * agreed now and was said to everyone who voted, when he voted.
 */
export function handOver(plan: RoomPlan, round: PlanRound, all: readonly VoteLine[]): HandedOver {
  const votes = countingVotes(plan, round, all);
  const named = plan.workshop.namesShown && votes.every((vote) => vote.named);
  const clientOf = new Map(plan.people.map(({ id, client }) => [id, client.id]));
  const groups = new Map<string, VoteLine[]>();
  for (const vote of votes) {
    const key = `${vote.topic} ${clientOf.get(vote.person) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), vote]);
  }
  const clients = [...new Set(clientOf.values())];
  const { perClient, ways } = turnoutOf(plan, round, all);
  return {
    votes: round.topics.flatMap((topic) =>
      clients.flatMap((client) => {
        const cast = groups.get(`${topic} ${client}`);
        return cast === undefined ? [] : { topic, client, cast: shown(cast, named) };
      }),
    ),
    turnout: perClient,
    ways,
  };
}

function shown(votes: readonly VoteLine[], named: boolean): HandedVotes['cast'] {
  const keyed = votes.map(({ person, answer }) => ({
    sort: named ? person : JSON.stringify(answer),
    cast: { person: named ? person : null, answer: answer as Answer },
  }));
  return keyed.toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0)).map(({ cast }) => cast);
}

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

/** [BB22] The votes of a round per client: without names and in the order of their text, unless all agreed to names. */
export function handOver(plan: RoomPlan, round: PlanRound, all: readonly VoteLine[]): HandedOver {
  const votes = countingVotes(plan, round, all);
  const clientOf = new Map(plan.people.map(({ id, client }) => [id, client.id]));
  const groups = new Map<string, { topic: string; client: string; votes: VoteLine[] }>();
  for (const topic of round.topics) {
    for (const vote of votes.filter((each) => each.topic === topic)) {
      const client = clientOf.get(vote.person) ?? '';
      const group = groups.get(`${topic} ${client}`) ?? { topic, client, votes: [] };
      group.votes.push(vote);
      groups.set(`${topic} ${client}`, group);
    }
  }
  const { namesShown } = plan.workshop;
  const { perClient, ways } = turnoutOf(plan, round, all);
  return {
    votes: [...groups.values()].map(({ topic, client, votes: cast }) => ({
      topic,
      client,
      cast: shown(cast, namesShown),
    })),
    turnout: perClient,
    ways,
  };
}

function shown(votes: readonly VoteLine[], namesShown: boolean): HandedVotes['cast'] {
  const keyed = votes.map(({ person, answer }) => ({
    sort: namesShown ? person : JSON.stringify(answer),
    cast: { person: namesShown ? person : null, answer: answer as Answer },
  }));
  return keyed.toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0)).map(({ cast }) => cast);
}

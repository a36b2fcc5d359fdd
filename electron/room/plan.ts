import type { BallotPaper, BallotTopic } from '#src/contract/ballot.ts';

export type PlanPerson = {
  readonly id: string;
  readonly name: string;
  /** Key and marks of the client that this person speaks for. */
  readonly client: BallotPaper['client'] & { readonly id: string };
  readonly mayVote: boolean;
  readonly isPresent: boolean;
};

export type PlanRound = {
  readonly id: string;
  readonly number: number;
  readonly state: 'draft' | 'open' | 'closed' | 'revealed';
  /** In the order of the paper. */
  readonly topics: readonly string[];
};

/** What the room knows of the dossier: what it asks, of whom, and which rounds are open. No answer, no wish, no limit. */
export type RoomPlan = {
  /** The file of the dossier. */
  readonly dossier: string;
  readonly workshop: {
    readonly id: string;
    readonly title: string;
    readonly hasEnded: boolean;
    readonly namesShown: boolean;
    readonly definitions: BallotPaper['definitions'];
  };
  /** Who has a seat and speaks for a client. */
  readonly people: readonly PlanPerson[];
  readonly rounds: readonly PlanRound[];
  /** Those of rounds that are not revealed. */
  readonly topics: readonly BallotTopic[];
};

export function roundOf(plan: RoomPlan, id: string): PlanRound | null {
  return plan.rounds.find((round) => round.id === id) ?? null;
}

export function topicOf(plan: RoomPlan, round: PlanRound, id: string): BallotTopic | null {
  return round.topics.includes(id) ? (plan.topics.find((topic) => topic.id === id) ?? null) : null;
}

export function personOf(plan: RoomPlan, id: string): PlanPerson | null {
  return plan.people.find((person) => person.id === id) ?? null;
}

/** The one that a phone is shown: open, else the last that was. */
export function currentRound(plan: RoomPlan): PlanRound | null {
  const begun = plan.rounds.filter(({ state }) => state !== 'draft').toSorted((a, b) => b.number - a.number);
  return begun.find(({ state }) => state === 'open') ?? begun[0] ?? null;
}

import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { mayHold } from '#src/analysis/holders.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RoundId, TopicId, WorkshopId } from '#src/dossier/ids.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Cast } from '#src/dossier/votes.ts';

export type AnswerBy<M extends Answer['method']> = Extract<Answer, { readonly method: M }>;

/** What one client's people said on one topic in one revealed round. */
export type Ballots = {
  readonly client: ClientId;
  readonly inhabitants: number | null;
  readonly cast: readonly Cast[];
  /** How many were there without an opinion: in the turnout, in no figure. */
  readonly blank: number;
};

/** [WL1] Clients that may vote, in their order on every screen. */
export function votersOf({ clients }: Dossier): readonly Client[] {
  return clients.filter(mayHold).toSorted(byOrder);
}

/** A line for every client that may vote, also for who did not: absent is not W. */
export function ballotsOf(dossier: Dossier, topic: TopicId, round: RoundId): readonly Ballots[] {
  const given = dossier.votes.filter((votes) => votes.topic === topic && votes.round === round);
  return votersOf(dossier).map(({ id, inhabitants }) => {
    const cast = given.filter(({ client }) => client === id).flatMap((votes) => votes.cast);
    const said = cast.filter(({ answer }) => answer.method !== 'blank');
    return { client: id, inhabitants, cast: said, blank: cast.length - said.length };
  });
}

/** Answers in one method only. */
export function answersBy<M extends Answer['method']>({ cast }: Ballots, method: M): readonly AnswerBy<M>[] {
  return cast.flatMap(({ answer }) => (answer.method === method ? [answer as AnswerBy<M>] : []));
}

/** [WL1] The revealed rounds about a topic, oldest first: the last one counts. */
export function revealedRounds({ rounds }: Dossier, topic: TopicId): readonly Round[] {
  return rounds
    .filter(({ state, topics }) => state === 'revealed' && topics.includes(topic))
    .toSorted((a, b) => a.number - b.number);
}

/** The topics of a workshop that are voted on, in order. */
export function votedTopics({ topics }: Dossier, workshop: WorkshopId): readonly Topic[] {
  return topics.filter((topic) => topic.workshop === workshop && topic.method !== null).toSorted(byOrder);
}

/** The requirement a topic is about, when it is about just one. */
export function requirementOf(dossier: Dossier, { subjects }: Pick<Topic, 'subjects'>) {
  const [only, ...others] = subjects;
  return only === undefined || others.length > 0 || only.kind !== 'requirement'
    ? undefined
    : find(dossier.requirements, only.id);
}

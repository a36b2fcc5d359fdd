import { find } from '#src/base/table.ts';
import type { BallotPaper, BallotTopic } from '#src/contract/ballot.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { askedTopic } from '#src/views/ballots/ballot-topic.ts';
import { seatedIn } from '#src/views/ballots/voters.ts';

export type Voter = { readonly id: string; readonly name: string; readonly client: BallotPaper['client'] };

/** Who has a vote in this workshop, by client and as they are seated. */
export function votersOf(dossier: Dossier, workshop: Workshop): readonly Voter[] {
  return seatedIn(dossier, workshop.id, 'vote').map(({ person, client }) => {
    const { badge, name, hue } = client;
    return { id: person.id, name: person.name, client: { badge, name, hue } };
  });
}

/** The latest round that votes can still be entered in. */
export function roundNow(dossier: Dossier, workshop: Workshop): Round | null {
  const waiting = dossier.rounds.filter(
    ({ workshop: of, state }) => of === workshop.id && (state === 'open' || state === 'closed'),
  );
  const newest = waiting.toSorted((a, b) => b.number - a.number);
  return newest.find(({ state }) => state === 'open') ?? newest[0] ?? null;
}

export function topicsIn(dossier: Dossier, round: Round): readonly BallotTopic[] {
  return round.topics.flatMap((id) => askedTopic(dossier, id) ?? []);
}

/** What a phone of this person would get, for the ballot on this laptop. */
export function paperOf(
  dossier: Dossier,
  { workshop, round, voter }: { readonly workshop: Workshop; readonly round: Round; readonly voter: Voter },
  topics: readonly BallotTopic[],
): BallotPaper {
  const { id, number } = round;
  const state = (find(dossier.rounds, id)?.state ?? 'closed') as 'open' | 'closed';
  return {
    paper: 1,
    workshop: workshop.title,
    name: voter.name,
    client: voter.client,
    namesShown: workshop.namesShown,
    mayVote: true,
    definitions: workshop.definitions,
    round: { id, number, state, topics },
    voted: [],
    timer: null,
  };
}

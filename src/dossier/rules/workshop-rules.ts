import { answerFault } from '#src/dossier/answer-fits.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { TopicOutcome } from '#src/dossier/outcome.ts';
import type { Parked } from '#src/dossier/parked.ts';
import type { Reading } from '#src/dossier/reading.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Seat } from '#src/dossier/seat.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Votes } from '#src/dossier/votes.ts';
import { clientOf, type Self } from './case-rules.ts';
import { deciderViolations } from './decider-rules.ts';
import type { Lookup } from './lookup.ts';

/** [WS1] [WS2] Only who speaks for a client votes; a supplier has no seat, for all suppliers are to be treated alike. */
export function seatViolations(seat: Seat, lookup: Lookup): readonly Violation[] {
  const self = ['seats', `${seat.workshop} ${seat.person}`] as const;
  const person = lookup.person(seat.person);
  const found = [...workshopOf(seat.workshop, self, lookup)];
  if (person === undefined)
    return [...found, violation('unknown-person', { id: seat.person }, self, ['people', seat.person])];
  const { party, name } = person;
  const speaks = party.kind === 'client' && lookup.client(party.client)?.kind !== 'ssc';
  if (party.kind === 'supplier') found.push(violation('supplier-at-table', { name }, self, ['people', person.id]));
  else if (seat.role === 'vote' && !speaks)
    found.push(violation('voter-not-client', { name }, self, ['people', person.id]));
  return found;
}

/** [WS1] [WS5] */
export function topicViolations(dossier: Dossier, topic: Topic, lookup: Lookup): readonly Violation[] {
  const self = ['topics', topic.id] as const;
  return [
    ...workshopOf(topic.workshop, self, lookup),
    ...(topic.decider === null ? [] : deciderViolations(dossier, topic.decider, self, lookup)),
    ...(topic.stage === 'decided' && topic.decider === null
      ? [violation('decider-missing', { title: topic.title }, self)]
      : []),
  ];
}

/** [WS1] [WS3] A round is about topics of its own workshop, each once. */
export function roundViolations(round: Round, lookup: Lookup): readonly Violation[] {
  const self = ['rounds', round.id] as const;
  const found = [...workshopOf(round.workshop, self, lookup)];
  if (new Set(round.topics).size !== round.topics.length)
    found.push(violation('topic-twice', { number: round.number }, self));
  for (const id of round.topics) {
    const topic = lookup.topic(id);
    if (topic === undefined) found.push(violation('unknown-topic', { id }, self, ['topics', id]));
    else if (topic.workshop !== round.workshop || topic.method === null)
      found.push(violation('topic-not-voted-on', { title: topic.title }, self, ['topics', id]));
  }
  return found;
}

/** [WS3] [WS4] Votes are of a revealed round and of one of its topics, in its method; with names only where all agreed. */
export function votesViolations(votes: Votes, lookup: Lookup): readonly Violation[] {
  const self = ['votes', votes.id] as const;
  const round = lookup.round(votes.round);
  const topic = lookup.topic(votes.topic);
  const found = [...clientOf(votes.client, self, lookup)];
  if (round === undefined) found.push(violation('unknown-round', { id: votes.round }, self, ['rounds', votes.round]));
  if (topic === undefined) found.push(violation('unknown-topic', { id: votes.topic }, self, ['topics', votes.topic]));
  if (round === undefined || topic === undefined) return found;
  const at = ['rounds', round.id] as const;
  if (round.state !== 'revealed') found.push(violation('votes-not-revealed', { number: round.number }, self, at));
  if (!round.topics.includes(topic.id)) found.push(violation('votes-of-other-topic', { title: topic.title }, self, at));
  if (votes.cast.some(({ answer }) => answerFault(topic, answer) !== null))
    found.push(violation('answer-does-not-fit', { title: topic.title }, self, ['topics', topic.id]));
  const isNamed = votes.cast.some(({ person }) => person !== null);
  if (isNamed && lookup.workshop(round.workshop)?.namesShown !== true)
    found.push(violation('votes-by-name', {}, self, ['workshops', round.workshop]));
  return found;
}

/** [WS3] One topic is in one open round at a time, and a client's votes on it in a round are there once. */
export function roundClashes(dossier: Dossier): readonly Violation[] {
  const found: Violation[] = [];
  const open = new Map<string, string>();
  for (const { id, state, topics, number } of dossier.rounds) {
    if (state !== 'open') continue;
    for (const topic of topics) {
      const other = open.get(topic);
      if (other !== undefined) found.push(violation('open-twice', { number }, ['rounds', id], ['rounds', other]));
      open.set(topic, id);
    }
  }
  return found;
}

/** [WS3] */
export function votesTwice(votes: readonly Votes[]): readonly Violation[] {
  const seen = new Map<string, string>();
  return votes.flatMap(({ id, round, topic, client }) => {
    const place = `${round} ${topic} ${client}`;
    const other = seen.get(place);
    seen.set(place, id);
    return other === undefined ? [] : [violation('votes-twice', {}, ['votes', id], ['votes', other])];
  });
}

/** [WS1] of what clients say after the talk. */
export function outcomeViolations({ topic, client }: TopicOutcome, lookup: Lookup): readonly Violation[] {
  const self = ['outcomes', `${topic} ${client}`] as const;
  const isKnown = lookup.topic(topic) !== undefined;
  return [
    ...clientOf(client, self, lookup),
    ...(isKnown ? [] : [violation('unknown-topic', { id: topic }, self, ['topics', topic])]),
  ];
}

/** [WS1] */
export function parkedViolations(parked: Parked, lookup: Lookup): readonly Violation[] {
  return workshopOf(parked.workshop, ['parked', parked.id], lookup);
}

/** [WS1] */
export function readingViolations({ term, client }: Reading, lookup: Lookup): readonly Violation[] {
  const self = ['readings', `${term} ${client}`] as const;
  const isKnown = lookup.term(term) !== undefined;
  return [
    ...clientOf(client, self, lookup),
    ...(isKnown ? [] : [violation('unknown-term', { id: term }, self, ['terms', term])]),
  ];
}

function workshopOf(id: string, self: Self, lookup: Lookup): readonly Violation[] {
  return lookup.workshop(id) === undefined ? [violation('unknown-workshop', { id }, self, ['workshops', id])] : [];
}

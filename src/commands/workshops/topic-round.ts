import { ok, refuse, type Result } from '#src/base/result.ts';
import { roundsOf, topicState } from '#src/analysis/workshop/topic-state.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round, RoundState } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

/** A workshop that is not over: afterwards its record stands [WS8]. */
export function liveWorkshop(dossier: Dossier, id: string): Result<Workshop> {
  const workshop = find(dossier.workshops, id);
  if (workshop === undefined) return refuse('unknown-workshop', { id });
  return workshop.stage === 'ended' ? refuse('workshop-ended', { title: workshop.title }) : ok(workshop);
}

export function liveTopic(dossier: Dossier, id: string): Result<Topic> {
  const topic = find(dossier.topics, id);
  if (topic === undefined) return refuse('unknown-topic', { id });
  const workshop = liveWorkshop(dossier, topic.workshop);
  return workshop.ok ? ok(topic) : workshop;
}

/** A round in one of these states, of a workshop that is not over. */
export function roundIn(dossier: Dossier, id: string, ...states: readonly RoundState[]): Result<Round> {
  const round = find(dossier.rounds, id);
  if (round === undefined) return refuse('unknown-round', { id });
  const workshop = liveWorkshop(dossier, round.workshop);
  if (!workshop.ok) return workshop;
  return states.includes(round.state) ? ok(round) : refuse(`round-is-${round.state}`, { number: round.number });
}

/** [WS7] Its question stands as soon as it was put to anybody. */
export function isAsked(dossier: Dossier, topic: string): boolean {
  return roundsOf(dossier, topic).some(({ state }) => state !== 'draft');
}

/** Whether the vote on it goes on: nobody talks, proposes or decides meanwhile. */
export function isVoting(dossier: Dossier, topic: Topic): boolean {
  const { kind } = topicState(dossier, topic);
  return kind === 'open' || kind === 'closed';
}

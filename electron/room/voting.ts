import { isSame } from '#src/base/same.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { BallotTopic, BallotVote } from '#src/contract/ballot.ts';
import type { CastAsked, CastOutcome } from '#src/contract/room.ts';
import { type Answer, answerSchema, pointsToGive } from '#src/dossier/answer.ts';
import { answerFault } from '#src/dossier/answer-fits.ts';
import type { BallotBox } from './ballot-box.ts';
import type { VoteLine } from './box-line.ts';
import { newVoteId } from './codes.ts';
import { personOf, type PlanRound, type RoomPlan, roundOf, topicOf } from './plan.ts';

/** So often a person may change his mind, per topic; more is somebody filling the disk. */
const triesPerTopic = 20;

type Ports = { readonly box: BallotBox; readonly plan: () => RoomPlan };
type Place = { readonly round: PlanRound; readonly topic: BallotTopic };

/** [BB21] Votes on their way into the box. Nothing that is said here tells what was voted. */
export class Voting {
  readonly #ports: Ports;
  /** Rounds that are being revealed. */
  readonly #ending = new Set<string>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** From a phone. Answers on how many topics of the round this person has voted. */
  async cast(person: string, vote: BallotVote): Promise<Result<number>> {
    const box = this.#ports.box;
    if (box.state.knows(person, vote.id)) {
      const settled = await box.settled();
      return settled.ok ? ok(box.state.votesBy(vote.round, person).size) : settled;
    }
    const place = this.#placeOf(vote, person);
    if (!place.ok) return place;
    if (place.value.round.state !== 'open') return refusedIn(place.value.round);
    const answer = this.#answerOf(place.value, person, vote.answer);
    if (!answer.ok) return answer;
    if (box.state.triesOf({ round: vote.round, person }) >= triesPerTopic * place.value.round.topics.length)
      return refuse('too-many-votes');
    const { id, round, topic } = vote;
    const kept = await box.put({
      t: 'vote',
      id,
      round,
      topic,
      person,
      way: 'phone',
      named: this.#named,
      answer: answer.value,
    });
    return kept.ok ? ok(box.state.votesBy(round, person).size) : kept;
  }

  /** On paper, by voice or on the laptop that goes round: put in by the regisseur, also after the phones were closed. */
  async castFor(asked: CastAsked): Promise<Result<CastOutcome>> {
    const place = this.#placeOf(asked, asked.person);
    if (!place.ok) return place;
    const { round } = place.value;
    if (round.state === 'draft') return refusedIn(round);
    const standing = this.#ports.box.state.votesBy(asked.round, asked.person).get(asked.topic) ?? null;
    if (asked.answer === null) return this.#takeBack(asked, standing);
    const answer = this.#answerOf(place.value, asked.person, asked.answer);
    if (!answer.ok) return answer;
    if (asked.purpose === 'check') return ok(compared(standing, answer.value));
    if (standing !== null && isSecret(standing.way) !== isSecret(asked.way)) {
      if (asked.purpose !== 'replace') return ok('other-way');
    }
    // [BB18] What was not typed over from paper is a vote that was cast: it stays when the round is closed.
    if (standing !== null && isSecret(standing.way) && round.state === 'closed') return refusedIn(round);
    const { person, topic, way } = asked;
    const line: VoteLine = {
      t: 'vote',
      id: newVoteId(),
      round: round.id,
      topic,
      person,
      way,
      named: this.#named,
      answer: answer.value,
    };
    const kept = await this.#ports.box.put(line);
    return kept.ok ? ok('accepted') : kept;
  }

  async #takeBack({ round, topic, person }: CastAsked, standing: VoteLine | null): Promise<Result<CastOutcome>> {
    if (standing === null) return ok('none');
    if (isSecret(standing.way)) return ok('other-way');
    const kept = await this.#ports.box.put({ t: 'back', round, topic, person });
    return kept.ok ? ok('accepted') : kept;
  }

  get #named(): boolean {
    return this.#ports.plan().workshop.namesShown;
  }

  #placeOf({ round: id, topic: of }: Pick<CastAsked, 'round' | 'topic'>, person: string): Result<Place> {
    const plan = this.#ports.plan();
    if (personOf(plan, person)?.mayVote !== true) return refuse('may-not-vote');
    const round = roundOf(plan, id);
    if (round === null) return refuse('unknown-topic', { id: of });
    if (round.state === 'revealed') return refusedIn(round);
    if (this.#isOver(id)) return refusedIn({ ...round, state: 'closed' });
    const topic = topicOf(plan, round, of);
    return topic === null ? refuse('unknown-topic', { id: of }) : ok({ round, topic });
  }

  /** The problem names what is wrong, never what was answered. */
  #answerOf({ round, topic }: Place, person: string, given: unknown): Result<Answer> {
    const parsed = answerSchema.safeParse(given);
    if (!parsed.success) return refuse('answer-unfit', { fault: 'no-answer' });
    const fault = answerFault(topic, parsed.data);
    if (fault !== null) return refuse('answer-unfit', { fault });
    const others = [...this.#ports.box.state.votesBy(round.id, person).values()].filter(
      (vote) => vote.topic !== topic.id,
    );
    const spent = [...others.map(({ answer }) => answer as Answer), parsed.data].reduce(
      (sum, each) => sum + pointsIn(each),
      0,
    );
    return spent > pointsToGive ? refuse('answer-unfit', { fault: 'points-over-100' }) : ok(parsed.data);
  }

  /** [BB22] No vote comes in any more; those on their way are on the disk when it resolves. */
  async end(round: string): Promise<Result<readonly VoteLine[]>> {
    this.#ending.add(round);
    const box = this.#ports.box;
    const settled = await box.settled();
    return settled.ok ? ok(box.state.votesOf(round)) : settled;
  }

  /** Whether the reveal came off: then it stays closed, also when the reveal is taken back. */
  async ended(round: string, isRevealed: boolean): Promise<void> {
    if (isRevealed) await this.#ports.box.put({ t: 'end', round });
    this.#ending.delete(round);
  }

  #isOver(round: string): boolean {
    return this.#ending.has(round) || this.#ports.box.state.ended.has(round);
  }
}

function refusedIn({ state, number }: PlanRound): ReturnType<typeof refuse> {
  return refuse(`round-is-${state}`, { number });
}

/** [BB19] Nobody but the voter saw it: it is never compared with anything. */
function isSecret(way: VoteLine['way']): boolean {
  return way === 'phone' || way === 'laptop';
}

function compared(standing: VoteLine | null, answer: Answer): CastOutcome {
  if (standing === null) return 'none';
  if (isSecret(standing.way)) return 'other-way';
  return isSame(standing.answer, answer) ? 'same' : 'different';
}

function pointsIn(answer: Answer): number {
  return answer.method === 'moscow' ? (answer.points ?? 0) : 0;
}

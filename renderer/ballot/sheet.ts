import type { BallotPaper, BallotTopic } from '#src/contract/ballot.ts';
import { type Answer, pointsToGive } from './answer.ts';
import type { Said } from './said.ts';

/** Points of a vote that count towards the hundred of the round. */
function pointsIn(answer: Answer | undefined): number {
  return answer?.method === 'moscow' ? (answer.points ?? 0) : 0;
}

/** Whose ballot this is, as far as a device is told. */
export function whoOf({ workshop, client, name }: BallotPaper): string {
  return JSON.stringify([workshop, client.badge, client.name, name]);
}

/** What is asked in a round, and what of it has a vote. */
export class Sheet {
  readonly paper: BallotPaper;
  private readonly said: Said;

  constructor(paper: BallotPaper, said: Said) {
    this.paper = paper;
    this.said = said;
  }

  get topics(): readonly BallotTopic[] {
    return this.paper.round?.topics ?? [];
  }

  get isOpen(): boolean {
    return this.paper.round?.state === 'open';
  }

  isVoted(topic: string): boolean {
    return this.said.has(topic) || this.paper.voted.includes(topic);
  }

  get voted(): number {
    return this.topics.filter(({ id }) => this.isVoted(id)).length;
  }

  /** The first topic without a vote after this one, and round again; null when there is none. */
  nextOpen(after: string | null): string | null {
    const from = this.topics.findIndex(({ id }) => id === after) + 1;
    const inOrder = [...this.topics.slice(from), ...this.topics.slice(0, from)];
    return inOrder.find(({ id }) => !this.isVoted(id))?.id ?? null;
  }

  /** What other topics leave of the hundred points, and how many of them have no vote yet. */
  pointsBeside(topic: BallotTopic): { readonly pointsLeft: number; readonly openPointTopics: number } {
    const others = this.topics.filter((each) => each !== topic && each.withPoints);
    const spent = others.reduce((sum, { id }) => sum + pointsIn(this.said.get(id)?.answer), 0);
    return {
      pointsLeft: Math.max(0, pointsToGive - spent),
      openPointTopics: others.filter(({ id }) => !this.isVoted(id)).length,
    };
  }

  /** The room has this vote. */
  withVote(topic: string): Sheet {
    const { voted } = this.paper;
    return voted.includes(topic) ? this : new Sheet({ ...this.paper, voted: [...voted, topic] }, this.said);
  }
}

import type { BallotVote } from '#src/contract/ballot.ts';
import type { Door } from './door.ts';
import type { Memory } from './memory.ts';

/** A vote on its way; `who`: so that it is never sent as another person's. */
export type Waiting = BallotVote & { readonly who: string; readonly title: string };

type Ports = {
  readonly door: Pick<Door, 'vote'>;
  readonly memory: Memory;
  /** So many votes wait; `isStuck`: the last try came to nothing. */
  readonly changed: (waiting: number, isStuck: boolean) => void;
  readonly sent: (vote: Waiting) => void;
  /** The room will never take it. */
  readonly refused: (vote: Waiting, status: number) => void;
  readonly out: () => void;
};

const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

function isWaiting(value: unknown): value is readonly Waiting[] {
  return Array.isArray(value) && value.every((each) => typeof (each as Waiting | null)?.id === 'string');
}

/**
 * [BP20] Votes that are not acknowledged yet, on this device. One after the other and in the order they were cast, because
 * points add up to no more than a hundred at every step of that order; each under the id it was given when it was cast.
 */
export class Outbox {
  private readonly ports: Ports;
  private all: readonly Waiting[];
  private who: string | null = null;
  private isSending = false;
  isStuck = false;
  private pauseMs = firstPauseMs;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: Ports) {
    this.ports = ports;
    const kept = ports.memory.get('outbox');
    this.all = isWaiting(kept) ? kept : [];
  }

  /** Those of this person. */
  get waiting(): readonly Waiting[] {
    return this.all.filter(({ who }) => who === this.who);
  }

  /** Whose votes may be sent; null while nobody is in. */
  of(who: string | null): void {
    this.who = who;
    this.retry();
  }

  add(vote: Waiting): void {
    this.keep([...this.all, vote]);
    void this.send();
  }

  /** The connection may be back. */
  retry(): void {
    this.pauseMs = firstPauseMs;
    void this.send();
  }

  private keep(waiting: readonly Waiting[]): void {
    this.all = waiting;
    if (waiting.length === 0) this.ports.memory.drop('outbox');
    else this.ports.memory.set('outbox', waiting);
    this.ports.changed(this.waiting.length, this.isStuck);
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    clearTimeout(this.timer);
    this.isSending = true;
    for (let vote = this.waiting[0]; vote !== undefined; vote = this.waiting[0]) {
      const { id, round, topic, answer } = vote;
      const status = await this.ports.door.vote({ id, round, topic, answer });
      if (!this.settle(vote, status)) break;
    }
    this.isSending = false;
  }

  /** Whether to go on with the next. */
  private settle(vote: Waiting, status: number): boolean {
    const isLater = status === 0 || status >= 500;
    this.isStuck = isLater;
    if (status === 401) {
      this.who = null;
      this.ports.out();
      return false;
    }
    if (isLater) {
      this.timer = setTimeout(() => void this.send(), this.pauseMs);
      this.pauseMs = Math.min(longestPauseMs, this.pauseMs * 2);
      this.ports.changed(this.waiting.length, true);
      return false;
    }
    this.pauseMs = firstPauseMs;
    this.keep(this.all.filter(({ id }) => id !== vote.id));
    if (status === 200) this.ports.sent(vote);
    else this.ports.refused(vote, status);
    return true;
  }
}

import { Ballot } from '#renderer/ballot/ballot.ts';
import type { Door, Ears, Entering } from '#renderer/ballot/door.ts';
import { memoryIn, type Memory } from '#renderer/ballot/memory.ts';
import type { BallotWishes } from '#renderer/ballot/wishes.ts';
import type { Words } from '#renderer/ballot/words.ts';
import type { BallotEntrance, BallotPaper, BallotTopic, BallotVote } from '#src/contract/ballot.ts';
import { ballot as nl } from '#src/text/nl/ballot.ts';
import { definitions, moscowTopic } from '#test/builders/room-plan.ts';

export const words: Words = { ...nl, code: 'nl' };

export function aTopic(nth: number, more: Partial<BallotTopic> = {}): BallotTopic {
  return { ...moscowTopic(nth), ...more };
}

export function aPaper(topics: readonly BallotTopic[], more: Partial<BallotPaper> = {}): BallotPaper {
  return {
    paper: 1,
    workshop: 'De Vier Stromen',
    name: 'Ans de Wit',
    client: { badge: 'BE', name: 'Berkenrode', hue: 3 },
    namesShown: false,
    mayVote: true,
    definitions,
    round: { id: 'r1', number: 1, state: 'open', topics },
    voted: [],
    timer: null,
    ...more,
  };
}

/** A room as a test has it: what it answers, and what it was asked. */
export class FakeRoom {
  paper: BallotPaper | null;
  /** Of the next votes. */
  status = 200;
  entering: Entering | null = null;
  readonly votes: BallotVote[] = [];
  readonly entrances: BallotEntrance[] = [];
  readonly pins: (string | null)[] = [];
  ears: Ears | null = null;
  readonly door: Door = {
    enter: async (entrance, pin) => {
      this.entrances.push(entrance);
      this.pins.push(pin);
      return this.entering ?? (await this.door.paper());
    },
    paper: async () => (this.paper === null ? { status: 401 } : { paper: this.paper }),
    vote: async (vote) => {
      this.votes.push(vote);
      return this.status;
    },
    listen: (ears) => {
      this.ears = ears;
      ears.connected(true);
      return () => void (this.ears = null);
    },
  };

  constructor(paper: BallotPaper | null) {
    this.paper = paper;
  }

  /** The paper is another from here on. */
  change(paper: BallotPaper): void {
    this.paper = { ...paper, paper: (this.paper?.paper ?? 0) + 1 };
    this.ears?.news({ paper: this.paper.paper, timer: null });
  }
}

export const aMemory = (): Memory => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  return memoryIn(() => storage as unknown as Storage);
};

export async function ballotAt(room: FakeRoom, more: Partial<BallotWishes> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const ballot = new Ballot({ root, door: room.door, device: aMemory(), tab: aMemory(), words, hash: '', ...more });
  await ballot.start();
  return root;
}

import type { BindLine, BoxLine, DoorLine, TimerLine, VoteLine } from './box-line.ts';

/** What the lines of a box come to. */
export class BoxState {
  /** By round, person and topic: [BB2] a later one takes the place of the one before. */
  readonly #votes = new Map<string, Map<string, Map<string, VoteLine>>>();
  readonly #ids = new Set<string>();
  readonly #tries = new Map<string, number>();
  /** Rounds that were revealed, should that be taken back. */
  readonly ended = new Set<string>();
  /** By person, the latest last: a device speaks for who used it last. */
  readonly bindings = new Map<string, BindLine>();
  readonly #renewals = new Map<string, number>();
  door: DoorLine | null = null;
  timer: TimerLine | null = null;

  apply(line: BoxLine): void {
    switch (line.t) {
      case 'head':
        return;
      case 'vote':
        return this.#cast(line);
      case 'back':
        return void this.votesBy(line.round, line.person).delete(line.topic);
      case 'end':
        return void this.ended.add(line.round);
      case 'bind':
        this.bindings.delete(line.person);
        return void this.bindings.set(line.person, line);
      case 'free':
        this.bindings.delete(line.person);
        if (line.renewed) this.#renewals.set(line.person, this.renewalsOf(line.person) + 1);
        return;
      case 'door':
        this.door = line;
        return;
      case 'timer':
        this.timer = line;
    }
  }

  #cast(vote: VoteLine): void {
    const round = this.#votes.get(vote.round) ?? new Map<string, Map<string, VoteLine>>();
    const own = this.votesBy(vote.round, vote.person);
    this.#votes.set(vote.round, round.set(vote.person, own.set(vote.topic, vote)));
    this.#ids.add(`${vote.person} ${vote.id}`);
    this.#tries.set(tryKey(vote), this.triesOf(vote) + 1);
  }

  votesOf(round: string): readonly VoteLine[] {
    return [...(this.#votes.get(round)?.values() ?? [])].flatMap((own) => [...own.values()]);
  }

  /** By topic. */
  votesBy(round: string, person: string): Map<string, VoteLine> {
    return this.#votes.get(round)?.get(person) ?? new Map<string, VoteLine>();
  }

  /** Whether this very vote was cast before, whatever became of it. */
  knows(person: string, id: string): boolean {
    return this.#ids.has(`${person} ${id}`);
  }

  /** How often this person voted in this round, replaced votes included. */
  triesOf(vote: Pick<VoteLine, 'round' | 'person'>): number {
    return this.#tries.get(tryKey(vote)) ?? 0;
  }

  renewalsOf(person: string): number {
    return this.#renewals.get(person) ?? 0;
  }
}

const tryKey = ({ round, person }: Pick<VoteLine, 'round' | 'person'>): string => `${round} ${person}`;

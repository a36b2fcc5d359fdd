import type { Answer } from './answer.ts';
import type { Memory } from './memory.ts';

/** A choice and its words. */
export type Choice = { readonly answer: Answer; readonly says: string };

type Kept = { readonly who: string; readonly round: string; readonly choices: readonly (readonly [string, Choice])[] };

/** [BP10] One's own choices in this round, in this tab and no longer than the round is open; the room never gives them back. */
export class Said {
  private readonly memory: Memory;
  private who = '';
  private round = '';
  private choices = new Map<string, Choice>();

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** Forgets what was of another person or round. */
  of(who: string, round: string): void {
    if (who === this.who && round === this.round) return;
    this.who = who;
    this.round = round;
    const kept = this.memory.get('said') as Kept | null;
    this.choices = new Map(kept?.who === who && kept.round === round ? kept.choices : []);
    if (this.choices.size === 0) this.memory.drop('said');
  }

  get(topic: string): Choice | null {
    return this.choices.get(topic) ?? null;
  }

  has(topic: string): boolean {
    return this.choices.has(topic);
  }

  set(topic: string, choice: Choice | null): void {
    if (choice === null) this.choices.delete(topic);
    else this.choices.set(topic, choice);
    this.memory.set('said', { who: this.who, round: this.round, choices: [...this.choices] } satisfies Kept);
  }

  forget(): void {
    this.who = '';
    this.round = '';
    this.choices.clear();
    this.memory.drop('said');
  }
}

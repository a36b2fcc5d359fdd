import type { Door } from './door.ts';
import type { Memory } from './memory.ts';
import type { BallotLanguage, Words } from './words.ts';

export type BallotWishes = {
  readonly root: HTMLElement;
  readonly door: Door;
  /** Kept on the device: who it is, its language, and votes that wait. */
  readonly device: Memory;
  /** Kept in this tab. */
  readonly tab: Memory;
  readonly words: Words;
  /** Where the page was opened: the code of a card, or of the room. */
  readonly hash: string;
  /** The codes were read, and should stand nowhere any longer. */
  readonly hashRead?: () => void;
  /** Where the language can be chosen: its words, and keeps the choice. */
  readonly speak?: (language: BallotLanguage) => Promise<Words>;
  /** On the laptop that goes round: this person is done. */
  readonly passOn?: () => void;
};

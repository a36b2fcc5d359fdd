import type { BallotPaper } from '#src/contract/ballot.ts';
import { el } from '#renderer/ballot/dom.ts';
import { fill, type Words } from '#renderer/ballot/words.ts';
import type { Screen } from './screen.ts';

export type WaitingWishes = {
  readonly words: Words;
  readonly paper: BallotPaper;
  /** On so many topics of the last round somebody voted, of so many; null where this device can't know. */
  readonly count: { readonly voted: number; readonly total: number } | null;
};

/** Nothing is asked at this moment: before, between and after rounds. */
export function waitingScreen({ words, paper, count }: WaitingWishes): Screen {
  const { wait } = words;
  const { round, mayVote, name } = paper;
  const isOver = mayVote && round !== null && round.state !== 'open';
  const said = !mayVote ? wait.voice : isOver ? (round.state === 'closed' ? wait.closed : wait.revealed) : wait.before;
  const main = el(
    'div.v-w',
    el('h1', { tabindex: -1 }, isOver ? wait.thanks : fill(wait.welcome, { name })),
    isOver && count !== null && el('p', fill(wait.count, count)),
    el('p.v-q', said),
    isOver && el('p.v-q', wait.next),
  );
  return { main };
}

import type { BallotPaper, BallotTopic } from '#src/contract/ballot.ts';
import type { Answer } from '#renderer/ballot/answer.ts';
import { button, el, icon } from '#renderer/ballot/dom.ts';
import type { Draft, FormPorts } from '#renderer/ballot/methods/form.ts';
import { forms } from '#renderer/ballot/methods/forms.ts';
import { fill } from '#renderer/ballot/words.ts';
import type { Screen } from './screen.ts';

export type QuestionWishes = Omit<FormPorts, 'changed'> & {
  readonly paper: BallotPaper;
  readonly topic: BallotTopic;
  readonly at: number;
  readonly total: number;
  /** The room has a vote of this person on it. */
  readonly isVoted: boolean;
  readonly vote: (answer: Answer, says: string) => void;
  readonly previous: (() => void) | null;
  readonly skip: (() => void) | null;
  readonly showAll: () => void;
};

/** Set smaller from here on, so that the choices stay in view. */
const longTitle = 60;

function onBehalf({ words, paper, at, total, showAll }: QuestionWishes): HTMLElement {
  const { badge, name, hue } = paper.client;
  const mark = el('span.v-cb', { 'aria-hidden': 'true' }, badge);
  mark.style.background = `var(--c${((hue - 1 + 12) % 12) + 1})`;
  const whose = el('span.v-pt-t', `${words.onBehalf} `, el('b', name));
  const place = fill(words.of, { at: at + 1, total });
  const label = fill(words.allTopics, { at: at + 1, total });
  return el('div.v-as', mark, whose, button(place, showAll, { class: 'v-all', 'aria-label': label }));
}

function background({ words, topic }: QuestionWishes): HTMLElement | false {
  if (topic.background.trim() === '') return false;
  const summary = el('summary', icon('chevron-right', 18), words.background);
  return el('details', { open: true }, summary, el('p.v-pre', topic.background));
}

/** [BP4] One decision a screen; the button at the bottom repeats it. */
export function questionScreen(wishes: QuestionWishes): Screen {
  const { words, topic, isVoted, given, vote, previous, skip } = wishes;
  let draft: Draft = { answer: null, says: words.pick };
  const act = (): void => {
    if (draft.next !== undefined) draft.next();
    else if (draft.answer !== null) vote(draft.answer, draft.says);
  };
  const main = button('', act, 'v-b');
  const changed = (now: Draft): void => {
    draft = now;
    const isReady = now.answer !== null;
    main.textContent = isReady ? fill(words.vote, { what: now.says }) : now.says;
    // Stays reachable while it waits, so that its words are read.
    if (isReady || now.next !== undefined) main.removeAttribute('aria-disabled');
    else main.setAttribute('aria-disabled', 'true');
  };
  const form = forms[topic.method]({ ...wishes, changed });
  const more = el(
    'div.v-more',
    previous !== null && button(words.previous, previous, 'v-q2', icon('chevron-left', 16)),
    button(words.blank, () => vote({ method: 'blank' }, words.blank), { class: 'v-q2', title: words.blankHint }),
    skip !== null && button(words.skip, skip, 'v-q2'),
  );
  const title = el('h1', { tabindex: -1, class: topic.title.length > longTitle ? 'v-long' : null }, topic.title);
  const before = isVoted && given === null && el('p.v-hint', words.votedAlready);
  const question = topic.question !== '' && el('p.v-q v-pre', topic.question);
  return { main: el('div', onBehalf(wishes), title, question, background(wishes), before, form, more), foot: main };
}

import type { BallotTopic } from '#src/contract/ballot.ts';
import { button, el, icon } from '#renderer/ballot/dom.ts';
import { counted, type Words } from '#renderer/ballot/words.ts';
import type { Screen } from './screen.ts';

export type OverviewWishes = {
  readonly words: Words;
  readonly topics: readonly BallotTopic[];
  readonly isVoted: (topic: string) => boolean;
  /** The choice in words, where this device knows it. */
  readonly saidOn: (topic: string) => string | null;
  readonly open: (topic: string) => void;
  /** On the laptop that goes round: this person is done. */
  readonly passOn: (() => void) | null;
};

/** [BP9] All that is asked, with what was said; each can be changed until the round closes. */
export function overviewScreen({ words, topics, isVoted, saidOn, open, passOn }: OverviewWishes): Screen {
  const { overview } = words;
  const left = topics.filter(({ id }) => !isVoted(id));
  const [next] = left;
  const rows = topics.map(({ id, title, code }, at) => {
    const said = saidOn(id) ?? (isVoted(id) ? overview.answered : overview.notYet);
    const mark = el('span', { class: isVoted(id) ? 'v-ok' : 'v-no' }, isVoted(id) ? icon('check', 16) : String(at + 1));
    const text = el('span.v-pt-t', el('b', title), el('small', code === '' ? said : `${code} · ${said}`));
    return el(
      'li',
      button('', () => open(id), 'v-rw', mark, text, icon('chevron-right')),
    );
  });
  const head = next === undefined ? overview.done : counted([overview.open_one, overview.open_other], left.length);
  const main = el('div', el('h1', { tabindex: -1 }, head), el('p.v-q', overview.hint), el('ul.v-ls', ...rows));
  const on = next !== undefined && button(overview.on, () => open(next.id), 'v-b');
  const pass =
    passOn !== null &&
    button(next === undefined ? overview.passOn : overview.passOnOpen, passOn, {
      class: next === undefined ? 'v-b' : 'v-b2',
    });
  return on || pass ? { main, foot: el('div', on, pass) } : { main };
}

import { button, el, icon } from '#renderer/ballot/dom.ts';
import { fill } from '#renderer/ballot/words.ts';
import { before, type Form } from './form.ts';

type Place = { readonly id: string; readonly label: string; isTied: boolean };

/** Best first; who is tied shares the rank of the one above. */
function ranksOf(places: readonly Place[]): readonly (readonly string[])[] {
  const ranks: string[][] = [];
  for (const { id, isTied } of places) {
    const last = ranks[ranks.length - 1];
    if (isTied && last !== undefined) last.push(id);
    else ranks.push([id]);
  }
  return ranks;
}

/** Places as people count them: after two that share 1 comes 3. */
function rankAt(places: readonly Place[], at: number): number {
  let first = at;
  while (first > 0 && places[first]?.isTied === true) first -= 1;
  return first + 1;
}

function placesOf({ topic, given }: Parameters<Form>[0]): Place[] {
  const labels = new Map(topic.subjects.map(({ id, label }) => [id, label]));
  const ranks = before(given, 'ranking')?.ranks ?? topic.subjects.map(({ id }) => [id]);
  return ranks.flatMap((rank) => rank.map((id, nth) => ({ id, label: labels.get(id) ?? '', isTied: nth > 0 })));
}

/** An order, moved with buttons; two may share a place. */
export const rankingForm: Form = (ports) => {
  const { words, changed, say } = ports;
  const places = placesOf(ports);
  const list = el('ol.v-ls');
  const rowOf = (place: Place, at: number): HTMLElement => {
    const name = { label: place.label };
    const move = (by: number, key: string): HTMLButtonElement => {
      const way = by < 0 ? 'up' : 'down';
      const act = (): void => swap(at, at + by, key);
      const attributes = { class: 'v-st', 'aria-label': fill(words.ranking[way], name), 'data-key': key };
      const control = button('', act, attributes, icon(by < 0 ? 'arrow-up' : 'arrow-down'));
      control.disabled = at + by < 0 || at + by >= places.length;
      return control;
    };
    const tie = el('input', { type: 'checkbox', 'aria-label': fill(words.ranking.tieOf, name) });
    tie.checked = place.isTied;
    tie.addEventListener('change', () => {
      place.isTied = tie.checked;
      draw(`t${place.id}`);
    });
    tie.setAttribute('data-key', `t${place.id}`);
    const rank = el('span.v-rk', String(rankAt(places, at)));
    const tied = el('label.v-tie', tie, el('span', { 'aria-hidden': 'true' }, words.ranking.tie));
    const text = el('span.v-pt-t', el('span', place.label), at > 0 && tied);
    const buttons = el('span.v-mv', move(-1, `u${place.id}`), move(1, `d${place.id}`));
    return el('li.v-pt', rank, text, buttons);
  };
  const swap = (from: number, to: number, key: string): void => {
    const [moved] = places.splice(from, 1);
    if (moved === undefined) return;
    places.splice(to, 0, moved);
    // Who is moved stands by itself; the first has nobody above.
    moved.isTied = false;
    if (places[0] !== undefined) places[0].isTied = false;
    draw(key);
    say(fill(words.ranking.moved, { label: moved.label, rank: rankAt(places, to) }));
  };
  const draw = (focused: string | null): void => {
    list.replaceChildren(...places.map(rowOf));
    if (focused !== null) focusOn(list, focused);
    changed({ answer: { method: 'ranking', ranks: ranksOf(places) }, says: words.ranking.done });
  };
  draw(null);
  return el('div', el('p.v-hint', words.ranking.hint), list);
};

/** The same button of the same row after the rows were drawn anew; at the end of the list its neighbour. */
function focusOn(list: HTMLElement, key: string): void {
  const keyed = [...list.querySelectorAll<HTMLInputElement | HTMLButtonElement>('[data-key]')];
  const same = keyed.find((control) => control.getAttribute('data-key') === key);
  const target =
    same?.disabled === true ? same.parentElement?.querySelector<HTMLElement>('button:not([disabled])') : same;
  target?.focus();
}

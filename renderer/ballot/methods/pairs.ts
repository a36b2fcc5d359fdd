import type { Pair } from '#renderer/ballot/answer.ts';
import { button, el, icon } from '#renderer/ballot/dom.ts';
import { counted, fill } from '#renderer/ballot/words.ts';
import { choices } from './choices.ts';
import { before, type Draft, type Form, type FormPorts } from './form.ts';

const degrees = [2, 3, 4, 5, 6, 7, 8, 9] as const;
type Side = 'a' | 'b' | 'even';
/** A pair under way: which side is heavier, and how much. */
type Judged = { readonly a: string; readonly b: string; side: Side | null; degree: (typeof degrees)[number] | null };

function judgedBefore(pairs: readonly Pair[], a: string, b: string): Judged {
  const found = pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  if (found === undefined) return { a, b, side: null, degree: null };
  const ratio = found.a === a ? found.ratio : 1 / found.ratio;
  const times = Math.round(Math.max(ratio, 1 / ratio));
  const degree = degrees.find((each) => each === times) ?? null;
  return { a, b, side: degree === null ? 'even' : ratio > 1 ? 'a' : 'b', degree };
}

function pairOf({ a, b, side, degree }: Judged): Pair | null {
  if (side === 'even') return { a, b, ratio: 1 };
  if (side === null || degree === null) return null;
  return side === 'a' ? { a, b, ratio: degree } : { a: b, b: a, ratio: degree };
}

/** One pair at a time on Saaty's scale: first which, then how much. */
export const pairsForm: Form = (ports) => {
  const { topic, given, words, changed, say } = ports;
  const ids = topic.subjects.map(({ id }) => id);
  const earlier = before(given, 'pairs')?.pairs ?? [];
  const all = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => judgedBefore(earlier, a, b)));
  let at = 0;
  const place = el('div');
  const go = (to: number): void => {
    at = to;
    show();
    say(fill(words.pairs.at, { at: at + 1, total: all.length }));
  };
  const tell = (): void => {
    const pair = all[at];
    if (pair !== undefined) changed(draftOf(ports, all, at, () => go(at + 1)));
  };
  const show = (): void => {
    const pair = all[at];
    if (pair === undefined) return;
    const head = el('p.v-at', { role: 'status' }, fill(words.pairs.at, { at: at + 1, total: all.length }));
    const back = button(words.pairs.back, () => go(at - 1), 'v-q2', icon('chevron-left', 16));
    back.hidden = at === 0;
    place.replaceChildren(el('div.v-rest', head, back), sides(ports, pair, tell));
    tell();
  };
  show();
  return place;
};

function labelOf({ topic }: FormPorts, id: string): string {
  return topic.subjects.find((subject) => subject.id === id)?.label ?? '';
}

function saysOf(ports: FormPorts, pair: Judged): string {
  const { words } = ports;
  if (pair.side === null) return words.pick;
  if (pair.side === 'even') return words.pairs.even;
  if (pair.degree === null) return words.pairs.pickDegree;
  return fill(words.pairs.heavier, { label: labelOf(ports, pair[pair.side]), ratio: pair.degree });
}

function draftOf(ports: FormPorts, all: readonly Judged[], at: number, next: () => void): Draft {
  const { words } = ports;
  const pair = all[at];
  const judged = all.flatMap((each) => pairOf(each) ?? []);
  const isDone = pair !== undefined && pairOf(pair) !== null;
  const says = pair === undefined ? words.pick : saysOf(ports, pair);
  if (isDone && at < all.length - 1) return { answer: null, says: fill(words.pairs.next, { what: says }), next };
  if (!isDone || judged.length < all.length) return { answer: null, says };
  return {
    answer: { method: 'pairs', pairs: judged },
    says: counted([words.pairs.done_one, words.pairs.done_other], all.length),
  };
}

function sides(ports: FormPorts, pair: Judged, tell: () => void): HTMLElement {
  const { words } = ports;
  const ratios = choices({
    legend: words.pairs.degree,
    isShown: true,
    isRow: true,
    choices: degrees.map((value) => ({ value, label: String(value), ...named(value, words.pairs.degrees) })),
    chosen: pair.degree,
    pick: (value) => {
      pair.degree = value;
      tell();
    },
  });
  ratios.hidden = pair.side === null || pair.side === 'even';
  const which = choices<Side>({
    legend: words.pairs.legend,
    isShown: true,
    choices: [
      { value: 'a', label: labelOf(ports, pair.a) },
      { value: 'even', label: words.pairs.even },
      { value: 'b', label: labelOf(ports, pair.b) },
    ],
    chosen: pair.side,
    pick: (value) => {
      pair.side = value;
      ratios.hidden = value === 'even';
      tell();
    },
  });
  return el('div', which, ratios);
}

type Named = 'r3' | 'r5' | 'r7' | 'r9';

/** Saaty named the odd ones; those between are between. */
function named(value: number, names: Readonly<Record<Named, string>>): { readonly hint?: string } {
  return value % 2 === 1 ? { hint: names[`r${value}` as Named] } : {};
}

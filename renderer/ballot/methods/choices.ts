import { el } from '#renderer/ballot/dom.ts';

export type Choice<T> = {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  /** Before the label, such as the tile of a class. */
  readonly mark?: HTMLElement;
};

type Wishes<T> = {
  readonly legend: string;
  /** Whether the legend is seen. */
  readonly isShown?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | null;
  readonly pick: (value: T) => void;
  /** Side by side, for short figures. */
  readonly isRow?: boolean;
};

let groups = 0;

/** Radio buttons as cards of at least 48 px: arrows and space as browsers have them. */
export function choices<T>({
  legend,
  isShown = false,
  choices: all,
  chosen,
  pick,
  isRow = false,
}: Wishes<T>): HTMLElement {
  groups += 1;
  const name = `v-group-${groups}`;
  const cards = all.map(({ value, label, hint, mark }) => {
    const input = el('input', { type: 'radio', name, class: 'v-vh', change: () => pick(value) });
    input.checked = value === chosen;
    const words = el('span.v-o-t', el('b', label), hint ? el('small', hint) : null);
    return el('label.v-o', input, mark ?? null, words, isRow ? null : el('i.v-rd'));
  });
  const head = el('legend', { class: isShown ? 'v-lg' : 'v-vh' }, legend);
  return el('fieldset', { class: isRow ? 'v-fs v-row' : 'v-fs' }, head, el('div.v-cs', ...cards));
}

import { button, el } from '#renderer/ballot/dom.ts';
import type { Words } from '#renderer/ballot/words.ts';
import type { Screen } from './screen.ts';

/** Why somebody is not in. */
export type Trouble = 'wrong' | 'wrongCard' | 'elsewhere' | 'wait' | 'unreachable' | 'moved';

export type EntranceWishes = {
  readonly words: Words;
  readonly trouble: Trouble | null;
  /** Beside the trouble. */
  readonly more: string | null;
  readonly room: string;
  /** Tries the code of the card again; null where codes are to be typed. */
  readonly again: (() => void) | null;
  readonly enter: (codes: { readonly code: string; readonly room: string }) => Promise<void>;
};

/** The code without what people put in between. */
const bare = (text: string): string => text.replace(/[\s-]/g, '');

/** A field with its words, and under it what is wrong with it. */
function codeField(label: string, hint: string, attributes: Readonly<Record<string, string | number>>) {
  const id = `v-${attributes.name}`;
  const error = el('span.v-er', { id: `${id}-e` });
  const own = {
    id,
    class: 'v-in',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    autocapitalize: 'characters',
  };
  const input = el('input', { ...own, 'aria-describedby': `${id}-h ${id}-e`, ...attributes });
  const head = el('label', { for: id }, el('b', label));
  const small = el('small', { id: `${id}-h` }, hint);
  const say = (words: string): void => {
    error.textContent = words;
    if (words === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  return { element: el('div.v-f1', head, small, input, error), input, say };
}

/** [BP15] Codes by hand, and what to do when one does not open the door. */
export function entranceScreen({ words, trouble, more, room, again, enter }: EntranceWishes): Screen {
  const { entrance } = words;
  const hall = codeField(entrance.room, entrance.roomHint, { name: 'room', inputmode: 'numeric', maxlength: 6 });
  hall.input.value = room;
  const own = codeField(entrance.personal, entrance.personalHint, { name: 'code', maxlength: 12 });
  const go = button(entrance.enter, () => {}, { type: 'submit', class: 'v-b' });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const codes = { room: bare(hall.input.value), code: bare(own.input.value) };
    const isRoom = /^\d{4}$/.test(codes.room);
    const isOwn = /^[0-9a-z]{8}$/i.test(codes.code);
    hall.say(isRoom ? '' : entrance.roomShape);
    own.say(isOwn ? '' : entrance.personalShape);
    if (!isRoom || !isOwn) return (isRoom ? own : hall).input.focus();
    go.disabled = true;
    go.textContent = entrance.checking;
    await enter(codes);
  };
  const form = el('form', { submit: (event) => void submit(event), novalidate: true }, hall.element, own.element, go);
  const alert = el('div.v-al', { role: 'alert' });
  if (trouble !== null) alert.append(el('p', entrance[trouble]));
  if (more !== null) alert.append(el('p', more));
  if (again !== null) alert.append(button(entrance.again, again, 'v-b'));
  const title = el('h1', { tabindex: -1 }, entrance.title);
  const hasTrouble = trouble !== null || more !== null;
  return { main: el('div', title, hasTrouble && alert, el('p.v-q', entrance.scan), form) };
}

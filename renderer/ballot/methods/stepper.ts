import { button, el, icon } from '#renderer/ballot/dom.ts';

type Wishes = {
  readonly value: number;
  readonly step: number;
  readonly max: () => number;
  readonly label: string;
  readonly fewer: string;
  readonly more: string;
  readonly changed: (value: number) => void;
};

export type Stepper = { readonly element: HTMLElement; readonly set: (value: number) => void };

const holdMs = 400;
const repeatMs = 90;
const pageStep = 10;

/** Acts when pressed, and again and again while held. */
function held(words: string, act: () => void, name: 'minus' | 'plus'): HTMLButtonElement {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const again = (): void => {
    act();
    timer = setTimeout(again, repeatMs);
  };
  const start = (): void => {
    stop();
    timer = setTimeout(again, holdMs);
  };
  const control = button('', act, { class: 'v-st', 'aria-label': words, pointerdown: start }, icon(name));
  for (const end of ['pointerup', 'pointerleave', 'pointercancel', 'blur', 'contextmenu'])
    control.addEventListener(end, stop);
  return control;
}

/** A whole number with a button on both sides; it can be typed, and arrows and page keys change it. */
export function stepper({ value, step, max, label, fewer, more, changed }: Wishes): Stepper {
  const field = el('input', { type: 'text', inputmode: 'numeric', class: 'v-n', 'aria-label': label, maxlength: 3 });
  let now = value;
  const show = (): void => void (field.value = String(now));
  const set = (wanted: number): void => {
    const next = Math.max(0, Math.min(Math.max(now, max()), Math.trunc(wanted) || 0));
    const isOther = next !== now;
    now = next;
    show();
    if (isOther) changed(now);
  };
  const keys: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: pageStep, PageDown: -pageStep };
  field.addEventListener('keydown', (event) => {
    const by = keys[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(now + by);
  });
  field.addEventListener('input', () => {
    const typed = field.value.replace(/\D/g, '');
    if (typed === field.value && typed !== '') set(Number(typed));
  });
  field.addEventListener('blur', show);
  field.addEventListener('focus', () => field.select());
  show();
  const element = el(
    'span.v-stp',
    held(fewer, () => set(now - step), 'minus'),
    field,
    held(more, () => set(now + step), 'plus'),
  );
  return {
    element,
    set: (next) => {
      now = next;
      show();
    },
  };
}

import { type Action, isEnabled, useActions } from '#renderer/store/actions.ts';
import { appInfo } from '#renderer/store/app-info.ts';
import { currentSettings } from '#renderer/store/settings.ts';
import { isSingleKey, match, nameOf, SEQUENCE_MS } from '#renderer/store/shortcuts.ts';

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'];

function isIn(event: KeyboardEvent, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

/** What is half typed in a field is taken back by the field itself; otherwise undo is the dossier's. */
function applies(action: Action, event: KeyboardEvent, isHalfTyped: boolean): boolean {
  if (isHalfTyped && isIn(event, TYPING) && action.group === 'edit') return false;
  return isEnabled(action);
}

function bindingsFor(event: KeyboardEvent, isHalfTyped: boolean): readonly Action[] {
  const bars = !currentSettings().letterShortcuts || isIn(event, TYPING) || isIn(event, OVERLAY);
  return useActions
    .getState()
    .actions.filter((action) => applies(action, event, isHalfTyped))
    .map((action) => (bars ? withoutLetters(action) : action));
}

function withoutLetters(action: Action): Action {
  return { ...action, shortcuts: (action.shortcuts ?? []).filter((shortcut) => !isSingleKey(shortcut)) };
}

function nameOfEvent(event: KeyboardEvent): string {
  const mod = appInfo().platform === 'darwin' ? event.metaKey : event.ctrlKey;
  return nameOf({ key: event.key, mod, alt: event.altKey, shift: event.shiftKey });
}

/**
 * Fires the actions' shortcuts for as long as the window lives. The second key of a sequence such as G M is taken
 * before any screen sees it, because M alone means something in the matrix; all other keys are the screen's first.
 */
export function listenToKeys(target: Window): () => void {
  let begun: { readonly name: string; readonly at: number } | null = null;
  let isHalfTyped = false;
  const listening = new AbortController();
  const { signal } = listening;

  const fire = (event: KeyboardEvent, action: Action): void => {
    event.preventDefault();
    event.stopPropagation();
    action.run();
  };
  const finish = (event: KeyboardEvent): void => {
    if (begun === null || MODIFIERS.includes(event.key)) return;
    const previous = event.timeStamp - begun.at <= SEQUENCE_MS ? begun.name : null;
    begun = null;
    if (previous === null) return;
    const { hit } = match(bindingsFor(event, isHalfTyped), previous, nameOfEvent(event));
    if (hit) fire(event, hit);
  };
  const begin = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || MODIFIERS.includes(event.key)) return;
    // Held, it would run through the steps of a vote.
    if (event.repeat && event.key === ' ') return;
    const { hit, begins } = match(bindingsFor(event, isHalfTyped), null, nameOfEvent(event));
    if (hit) fire(event, hit);
    else if (begins) begun = { name: nameOfEvent(event), at: event.timeStamp };
  };
  const settle = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') isHalfTyped = false;
  };
  target.addEventListener('keydown', finish, { capture: true, signal });
  target.addEventListener('keydown', begin, { signal });
  // Before the field: a number field keeps its Enter to itself.
  target.addEventListener('keydown', settle, { capture: true, signal });
  // A box that is ticked is done with: undo takes it back.
  const type = ({ target: field }: Event): void => {
    isHalfTyped = !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
  };
  target.addEventListener('input', type, { capture: true, signal });
  target.addEventListener('focusin', () => (isHalfTyped = false), { signal });
  return () => listening.abort();
}

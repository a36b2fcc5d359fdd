import type { KeyboardEvent } from 'react';
import type { Priority } from '#src/dossier/position.ts';
import type { Leave } from './editor-props.ts';

const letters: Readonly<Record<string, Priority | null>> = { m: 'M', s: 'S', c: 'C', w: 'W', '-': null };

export type EditorActions = {
  readonly keep: (where: Leave) => void;
  readonly drop: () => void;
  /** [V29] Into every selected cell; left out where that means nothing. */
  readonly keepAll: (() => void) | undefined;
  readonly setPriority: ((priority: Priority | null) => void) | undefined;
};

/**
 * Keys of an editor: Enter keeps and goes down, Tab keeps and edits the next cell, Escape drops, up and down walk the
 * fields. Letters set the priority outside text, and in a field for a value that is still empty.
 */
export function editorKey(event: KeyboardEvent, { keep, drop, keepAll, setPriority }: EditorActions): void {
  const target = event.target as HTMLElement;
  // A list that a field opened keeps its own keys.
  if (!event.currentTarget.contains(target)) return;
  const isText = target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
  const isButton = target instanceof HTMLButtonElement;
  const takesLetters =
    (!isText && !(target instanceof HTMLTextAreaElement)) ||
    (isText && target.value === '' && target.closest('[data-letters]') !== null);
  const letter = letters[event.key.toLowerCase()];
  const isArea = target instanceof HTMLTextAreaElement;
  if (isArea && event.altKey && event.key === 'Enter') {
    target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
    event.preventDefault();
    return;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && keepAll !== undefined) {
    event.preventDefault();
    event.stopPropagation();
    keepAll();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && !isButton) keep(event.shiftKey ? 'up' : 'down');
  else if (event.key === 'Tab') keep(event.shiftKey ? 'left' : 'right');
  else if (event.key === 'Escape') drop();
  else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (isText || isButton)) {
    focusBeside(event.currentTarget as HTMLElement, target, event.key === 'ArrowDown' ? 1 : -1);
  } else if (takesLetters && letter !== undefined && setPriority !== undefined) setPriority(letter);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function focusBeside(form: HTMLElement, from: HTMLElement, step: 1 | -1): void {
  const fields = [...form.querySelectorAll<HTMLElement>('input, button, textarea')].filter(
    (each) => each.tabIndex >= 0,
  );
  fields[fields.indexOf(from) + step]?.focus();
}

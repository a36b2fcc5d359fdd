import type { KeyboardEvent } from 'react';
import type { Priority } from '#src/dossier/position.ts';
import type { Leave } from './cell-editor.tsx';

const letters: Readonly<Record<string, Priority | null>> = { m: 'M', s: 'S', c: 'C', w: 'W', '-': null };

/**
 * Keys of an editor: Enter keeps and goes down, Tab keeps and edits the next cell, up and down walk the fields,
 * letters outside a text field set the priority. Escape is the popover's own.
 */
export function editorKey(
  event: KeyboardEvent,
  save: () => boolean,
  leave: (where: Leave) => void,
  setPriority?: (priority: Priority | null) => void,
): void {
  const target = event.target as HTMLElement;
  const isText = target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
  const isButton = target instanceof HTMLButtonElement;
  const letter = letters[event.key.toLowerCase()];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && !isButton) keep(save, leave, 'down');
  else if (event.key === 'Tab') keep(save, leave, event.shiftKey ? 'left' : 'right');
  else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (isText || isButton)) {
    focusBeside(event.currentTarget as HTMLElement, target, event.key === 'ArrowDown' ? 1 : -1);
  } else if (!isText && letter !== undefined && setPriority !== undefined) setPriority(letter);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function keep(save: () => boolean, leave: (where: Leave) => void, where: Leave): void {
  if (save()) leave(where);
}

function focusBeside(form: HTMLElement, from: HTMLElement, step: 1 | -1): void {
  const fields = [...form.querySelectorAll<HTMLElement>('input, button, textarea')].filter(
    (each) => each.tabIndex >= 0,
  );
  fields[fields.indexOf(from) + step]?.focus();
}

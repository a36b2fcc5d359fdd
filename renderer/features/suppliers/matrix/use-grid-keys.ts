import { type KeyboardEvent, useCallback, useState } from 'react';

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

export type GridKeys = {
  /** The one cell that Tab reaches: `row|supplier|client`. */
  readonly stop: string | null;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Arrow keys over the cells of a table whose rows differ in what they span: a cell says where it is by `data-cell`, and up or down goes to
 * the same column, else to what spans it.
 */
export function useGridKeys(): GridKeys {
  const [stop, setStop] = useState<string | null>(null);
  const onFocus = useCallback(({ target }: { readonly target: EventTarget }) => {
    const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
    if (cell !== undefined) setStop(cell);
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement) || target.dataset['cell'] === undefined || event.altKey) return;
    if (!arrows.includes(event.key)) return;
    event.preventDefault();
    const isAlong = event.key !== 'ArrowUp' && event.key !== 'ArrowDown';
    (isAlong ? alongRow(target, event.key) : acrossRows(currentTarget, target, event.key))?.focus();
  }, []);
  return { stop, onFocus, onKeyDown };
}

function cellsIn(row: Element | null): readonly HTMLElement[] {
  return row === null ? [] : [...row.querySelectorAll<HTMLElement>('[data-cell]')];
}

function alongRow(target: HTMLElement, key: string): HTMLElement | undefined {
  const cells = cellsIn(target.closest('tr'));
  const at = cells.indexOf(target);
  if (key === 'Home') return cells[0];
  if (key === 'End') return cells.at(-1);
  return cells[Math.max(0, Math.min(cells.length - 1, at + (key === 'ArrowRight' ? 1 : -1)))];
}

function acrossRows(table: HTMLElement, target: HTMLElement, key: string): HTMLElement | undefined {
  const rows = [...table.querySelectorAll('tr')].filter((row) => cellsIn(row).length > 0);
  const row = rows[rows.findIndex((each) => each.contains(target)) + (key === 'ArrowDown' ? 1 : -1)];
  const [, supplier = '', client = ''] = (target.dataset['cell'] ?? '').split('|');
  const cells = cellsIn(row ?? null);
  return (
    cells.find((cell) => cell.dataset['cell']?.endsWith(`|${supplier}|${client}`)) ??
    cells.find((cell) => cell.dataset['cell']?.split('|')[1] === supplier) ??
    cells[0]
  );
}

import { type KeyboardEvent, useCallback, useState } from 'react';
import { changeDuty } from '#renderer/features/agreements/edits.ts';
import { type RaciRole, raciRoles } from '#src/dossier/duty.ts';
import { type DutyColumn, type DutyRow, withRole } from '#src/views/agreements/duty-rows.ts';

export type RoleKeys = {
  /** The one cell that Tab reaches: `duty|party`. */
  readonly stop: string | null;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const steps: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function cellOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['cell'] : undefined;
}

function asRole(key: string): RaciRole | undefined {
  return raciRoles.find((role) => role === key.toUpperCase());
}

/** [AG20] Keys over the cells; letters are those of the roles here, whatever they do elsewhere. */
export function useRoleKeys(columns: readonly DutyColumn[], rows: readonly DutyRow[], isReadOnly: boolean): RoleKeys {
  const [stop, setStop] = useState<string | null>(null);
  const onFocus = useCallback(({ target }: { readonly target: EventTarget }) => {
    const cell = cellOf(target);
    if (cell !== undefined) setStop(cell);
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const cell = cellOf(event.target);
      if (cell === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const [id = '', key = ''] = cell.split('|');
      const at = rows.findIndex(({ duty }) => duty.id === id);
      const along = columns.findIndex((column) => column.key === key);
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const row = rows[within(at + step[0], rows.length)];
        const column = columns[within(along + step[1], columns.length)];
        focusCell(event.currentTarget, `${row?.duty.id}|${column?.key}`);
        return;
      }
      const role = asRole(event.key);
      const isEmptied = event.key === 'Delete' || event.key === 'Backspace';
      const duty = rows[at]?.duty;
      const party = columns[along]?.party;
      if ((role === undefined && !isEmptied) || duty === undefined || party === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isReadOnly) changeDuty(duty.id, { roles: withRole(duty.roles, party, role ?? null) });
    },
    [columns, rows, isReadOnly],
  );
  return { stop, onFocus, onKeyDown };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

function focusCell(grid: HTMLElement, cell: string): void {
  grid.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus();
}

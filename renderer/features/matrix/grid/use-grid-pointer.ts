import { keepDraft } from '#renderer/features/matrix/editor/held-draft.ts';
import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
import {
  type CellKey,
  extendTo,
  headRow,
  moveCursor,
  startEditing,
  useMatrixView,
} from '#renderer/features/matrix/matrix-view.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { select } from '#renderer/store/session.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { dragScroll } from './drag-scroll.ts';
import type { Scroller } from './use-grid-lists.ts';

/** The pointer on the grid: press sets the cursor, drag and Shift select a block, double press edits. */
export function useGridPointer(scroller: Scroller) {
  const isDragging = useRef(false);
  return useMemo(() => {
    const scrolling = dragScroll(scroller);
    return {
      // The focus stays on the grid whatever is pressed in it, so that the keys keep working.
      onMouseDown: (event: MouseEvent<HTMLElement>) => {
        event.preventDefault();
        if (useMatrixView.getState().editing === null) event.currentTarget.focus({ preventScroll: true });
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const cell = cellUnder(event.target);
        if (event.button !== 0 || cell === null || cell.row === headRow || !keepDraft()) return;
        if (event.shiftKey) return extendTo(cell);
        isDragging.current = !isButton(event.target);
        goToCell(cell);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!isDragging.current || event.buttons !== 1) return;
        scrolling.at(event.clientX, event.clientY);
        const cell = cellUnder(document.elementFromPoint(event.clientX, event.clientY));
        if (cell !== null && cell.row !== headRow) extendTo(cell);
      },
      onPointerUp: () => {
        isDragging.current = false;
        scrolling.stop();
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        const cell = cellUnder(event.target);
        if (cell !== null && !isButton(event.target)) edit(cell);
      },
    };
  }, [scroller]);
}

/** Moves the cursor and, on a requirement, the selection all screens share. */
export function goToCell(cell: CellKey): void {
  moveCursor(cell);
  const id = requirementOf(cell.row);
  if (id !== null) select({ kind: 'requirement', id });
}

/** Opens the editor where there is something to edit. */
export function edit(cell: CellKey, typed = ''): boolean {
  const canEdit = !currentStatus().isReadOnly && requirementOf(cell.row) !== null && isEditable(cell.column);
  if (canEdit) startEditing(cell, typed);
  return canEdit;
}

/** What people write themselves; the zone and the folded suppliers are worked out. */
export function isEditable(column: string): boolean {
  return column !== 'zone' && column !== 'suppliers';
}

export function requirementOf(row: string): RequirementId | null {
  return row.startsWith('requirement.') ? (row.slice('requirement.'.length) as RequirementId) : null;
}

function cellUnder(target: EventTarget | null): CellKey | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return column === undefined || row === undefined ? null : { row, column };
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

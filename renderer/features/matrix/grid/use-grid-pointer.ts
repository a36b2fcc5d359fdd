import { selectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
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
import type { Motion } from '#renderer/features/matrix/film/motion.ts';
import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { drop, dropNothing, dragTo, pressForDrag } from '#renderer/features/matrix/moving/drag-things.ts';
import { openMenu } from '#renderer/features/matrix/menu/menu-state.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { select } from '#renderer/store/session.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { rangeOf } from './cell-range.ts';
import { dragScroll } from './drag-scroll.ts';
import { endFill, fillTo, forgetFill, pressForFill } from './fill-drag.ts';
import type { Scroller } from './use-grid-lists.ts';

/** The pointer on the grid: press sets the cursor, drag and Shift select a block, double press edits. */
export function useGridPointer(scroller: Scroller, motion: Motion) {
  const isDragging = useRef(false);
  const wasDropped = useRef(false);
  return useMemo(() => {
    const scrolling = dragScroll(scroller);
    const letGo = (): void => {
      isDragging.current = false;
      motion.hold(false);
      scrolling.stop();
    };
    return {
      onMouseDown,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const target = motion.pressed(event);
        const cell = cellUnder(target);
        if (event.button !== 0 || cell === null || target instanceof HTMLInputElement || !keepDraft()) return;
        motion.hold(true);
        if (pressForFill(target)) return;
        const isHandle = !event.shiftKey && pressForDrag(target, event.clientX, event.clientY);
        if (cell.row === headRow) return;
        if (event.shiftKey) return extendTo(cell);
        isDragging.current = !isHandle && !isButton(target);
        // Pressing on one of several selected rows takes them all along.
        if (!isHandle || !isInSelection(cell.row)) goToCell(cell);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.buttons === 0) letGo();
        if (event.buttons !== 1) return;
        const under = cellUnder(document.elementFromPoint(event.clientX, event.clientY));
        if (fillTo(under?.row ?? null)) return scrolling.at(event.clientX, event.clientY);
        if (dragTo(event.currentTarget, event.clientX, event.clientY)) {
          scrolling.at(event.clientX, event.clientY);
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        if (!isDragging.current) return;
        scrolling.at(event.clientX, event.clientY);
        if (under !== null && under.row !== headRow) extendTo(under);
      },
      onPointerUp: () => {
        letGo();
        endFill();
        wasDropped.current = drop();
      },
      onPointerCancel: () => {
        letGo();
        forgetFill();
        dropNothing();
      },
      // Letting go of what was dragged is no press of the button it started on.
      onClickCapture: (event: MouseEvent<HTMLElement>) => {
        if (wasDropped.current) event.stopPropagation();
        wasDropped.current = false;
        motion.clicked(event);
      },
      onContextMenu,
      onDoubleClick,
    };
  }, [scroller, motion]);
}

/** The focus stays on the grid whatever is pressed in it, so that the keys keep working. */
function onMouseDown(event: MouseEvent<HTMLElement>): void {
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  if (useMatrixView.getState().editing === null) event.currentTarget.focus({ preventScroll: true });
}

function onContextMenu(event: MouseEvent<HTMLElement>): void {
  const cell = cellUnder(event.target);
  if (cell === null || event.target instanceof HTMLInputElement || !keepDraft()) return;
  event.preventDefault();
  if (!isSelectedCell(cell)) goToCell(cell);
  event.currentTarget.focus({ preventScroll: true });
  openMenu({ x: event.clientX, y: event.clientY });
}

function onDoubleClick(event: MouseEvent<HTMLElement>): void {
  const cell = cellUnder(event.target);
  if (cell !== null && !isButton(event.target)) edit(cell);
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
  return column !== 'zone' && column !== 'suppliers' && column !== 'status';
}

export function requirementOf(row: string): RequirementId | null {
  return row.startsWith('requirement.') ? (row.slice('requirement.'.length) as RequirementId) : null;
}

/** A menu on a selected block is about the block. */
function isSelectedCell(cell: CellKey): boolean {
  const { cursor, anchor } = useMatrixView.getState();
  const model = currentModel();
  const block = rangeOf(model, cursor, anchor);
  const own = rangeOf(model, cell, null);
  if (block === null || own === null || anchor === null) return false;
  return own.top >= block.top && own.top <= block.bottom && own.left >= block.left && own.left <= block.right;
}

function isInSelection(row: string): boolean {
  const { requirements } = selectedCells(currentModel());
  return requirements.length > 1 && requirements.some((id) => id === requirementOf(row));
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

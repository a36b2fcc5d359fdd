import { selectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { headRow, titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { moveTheme } from '#src/commands/themes/move-theme.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import { placeAbove, themeBeside } from '#src/views/matrix/row-moves.ts';
import { type Drag, setDrag, useDrag } from './drag-state.ts';
import { dropColumn } from './move-columns.ts';
import { canReorder, putRows } from './move-rows.ts';

/** How far the pointer moves before a press is a drag, in pixels. */
const slack = 4;
/** The left edge of a title is its handle, in pixels: the mark and the room before it. */
const handle = 32;

let pressed: { readonly drag: Drag; readonly x: number; readonly y: number } | null = null;

/** True when the press may become a drag: on a heading of a column or theme, or on the handle of a row. */
export function pressForDrag(target: Element, x: number, y: number): boolean {
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = cell?.dataset.column;
  pressed = null;
  if (cell === null || cell === undefined || row === undefined || column === undefined) return false;
  const drag = dragOf(row, column, x - cell.getBoundingClientRect().left);
  if (drag === null) return false;
  pressed = { drag, x, y };
  return true;
}

function dragOf(row: string, column: string, offset: number): Drag | null {
  if (row === headRow) return column === titleColumn ? null : { kind: 'column', key: column, before: undefined };
  if (column !== titleColumn) return null;
  const model = currentModel();
  const found = model.rows.rows.find(({ key }) => key === row);
  if (found?.kind === 'group')
    return found.group.kind === 'theme' ? { kind: 'theme', id: found.group.theme, after: undefined } : null;
  if (found?.kind !== 'requirement' || offset > handle) return null;
  const { requirements } = selectedCells(model);
  return { kind: 'rows', ids: requirements.includes(found.id) ? requirements : [found.id], place: null };
}

export function isDragging(): boolean {
  return useDrag.getState().drag !== null;
}

/** Follows the pointer; true while something is dragged. */
export function dragTo(grid: HTMLElement, x: number, y: number): boolean {
  if (pressed === null) return false;
  if (!isDragging()) {
    if (Math.hypot(x - pressed.x, y - pressed.y) < slack) return false;
    if (pressed.drag.kind !== 'column' && !canReorder()) {
      pressed = null;
      return false;
    }
  }
  const under = document.elementFromPoint(x, y);
  setDrag(
    pressed.drag.kind === 'column' ? columnDrop(pressed.drag, grid, under, x) : rowDrop(pressed.drag, grid, under, y),
  );
  return true;
}

type ColumnDrag = Extract<Drag, { kind: 'column' }>;

function columnDrop(drag: ColumnDrag, grid: HTMLElement, under: Element | null, x: number) {
  const cell = under?.closest<HTMLElement>('[data-column]');
  const key = cell?.dataset.column;
  if (cell === undefined || cell === null || key === undefined || key === titleColumn) return { drag, line: null };
  const box = cell.getBoundingClientRect();
  const isAfter = x > box.left + box.width / 2;
  const { columns } = currentModel();
  const at = columns.findIndex((column) => column.key === key) + (isAfter ? 1 : 0);
  const line = (isAfter ? box.right : box.left) - grid.getBoundingClientRect().left + grid.scrollLeft;
  return { drag: { ...drag, before: columns[at]?.key ?? null }, line };
}

function rowDrop(drag: Exclude<Drag, ColumnDrag>, grid: HTMLElement, under: Element | null, y: number) {
  const element = under?.closest<HTMLElement>('[data-index]');
  const index = Number(element?.dataset.index ?? -1);
  const body = grid.querySelector('[data-body]')?.getBoundingClientRect();
  if (element === undefined || element === null || body === undefined || index < 0) return { drag, line: null };
  const box = element.getBoundingClientRect();
  const { rows } = currentModel().rows;
  if (drag.kind === 'theme') {
    const after = themeBeside(rows, index, drag.id);
    return { drag: { ...drag, after }, line: after === undefined ? null : themeLine(grid, rows, after, body) };
  }
  const isBelow = y > box.top + box.height / 2 || index === 0;
  const place = placeAbove(rows, index + (isBelow ? 1 : 0), new Set(drag.ids));
  return { drag: { ...drag, place }, line: place === null ? null : (isBelow ? box.bottom : box.top) - body.top };
}

/** Above the heading that would follow; none when that is not on screen. */
function themeLine(
  grid: HTMLElement,
  rows: ReturnType<typeof currentModel>['rows']['rows'],
  after: ThemeId | null,
  body: DOMRect,
): number | null {
  const headings = rows.filter((row) => row.kind === 'group');
  const next = headings[headings.findIndex(({ key }) => key === `theme.${after}`) + 1];
  const selector = next === undefined ? '[data-index]:last-of-type' : `[data-row="${CSS.escape(next.key)}"]`;
  const box = grid.querySelector(selector)?.getBoundingClientRect();
  return box === undefined ? null : (next === undefined ? box.bottom : box.top) - body.top;
}

/** Lets go: carries out the move; true when something was dragged, so that the press is no click. */
export function drop(): boolean {
  const { drag } = useDrag.getState();
  pressed = null;
  setDrag({ drag: null, line: null });
  if (drag === null) return false;
  if (drag.kind === 'rows' && drag.place !== null) putRows(drag.ids, drag.place);
  if (drag.kind === 'theme' && drag.after !== undefined) void runCommand(moveTheme, { id: drag.id, after: drag.after });
  if (drag.kind === 'column' && drag.before !== undefined) dropColumn(drag.key, drag.before);
  return true;
}

export function dropNothing(): void {
  pressed = null;
  setDrag({ drag: null, line: null });
}

import { type KeyboardEvent, useCallback } from 'react';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { inspect, select, setFoldedThemes, useSession } from '#renderer/store/session.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import type { ClientId, RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import { clearCell } from './clear-cell.ts';
import { headHeight, totalsHeight } from './grid-geometry.ts';
import type { MatrixModel } from './matrix-model.ts';
import { type CellKey, moveCursor, startEditing, titleColumn, useMatrixView } from './matrix-view.ts';
import { stepFrom } from './step-from.ts';

const letters: Readonly<Record<string, Priority | null>> = { m: 'M', s: 'S', c: 'C', w: 'W', '-': null };

/** The keyboard of the grid, as in DESIGN §5: arrows walk, letters set a priority, a figure or Enter starts editing. */
export function useMatrixKeys(model: MatrixModel, rowHeight: number): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.target !== event.currentTarget) return;
      const { cursor } = useMatrixView.getState();
      const room = event.currentTarget.clientHeight - headHeight - totalsHeight;
      const page = Math.max(1, Math.floor(room / rowHeight));
      const next = stepFrom(model, cursor, event, page);
      if (next !== null) goTo(model, next);
      else if (cursor === null || !act(model, cursor, event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [model, rowHeight],
  );
}

/** Moves the cursor and, on a requirement, the selection all screens share. */
export function goTo(model: MatrixModel, cell: CellKey): void {
  moveCursor(cell);
  const row = rowOf(model, cell);
  if (row?.kind === 'requirement') select({ kind: 'requirement', id: row.id });
}

export function rowOf(model: MatrixModel, cell: CellKey): MatrixRow | undefined {
  return model.rows.rows.find((row) => row.key === cell.row);
}

function act(model: MatrixModel, cell: CellKey, event: KeyboardEvent): boolean {
  const row = rowOf(model, cell);
  if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') {
    select(null);
    return true;
  }
  if (row.kind === 'theme') return event.key === 'Enter' || event.key === ' ' ? toggleTheme(row.theme) : false;
  if (event.key === ' ') {
    inspect({ kind: 'requirement', id: row.id });
    return true;
  }
  return currentStatus().isReadOnly ? false : edit(row.id, cell, event.key);
}

function edit(requirement: RequirementId, cell: CellKey, key: string): boolean {
  const client = clientOf(cell.column);
  const letter = letters[key.toLowerCase()];
  if (client !== null && letter !== undefined) {
    void runCommand(setPosition, { requirement, client, patch: { priority: letter }, by: null, at: now() });
    return true;
  }
  if (key === 'Delete' || key === 'Backspace') return clearCell(requirement, cell.column);
  if (key === 'Enter' || key === 'F2') {
    if (cell.column !== 'zone') startEditing(cell);
    return true;
  }
  if (/^[\d≤≥<>]$/.test(key) && cell.column !== titleColumn && cell.column !== 'zone') {
    startEditing(cell, key);
    return true;
  }
  return false;
}

export function clientOf(column: string): ClientId | null {
  const id = column.startsWith('client.') ? column.slice('client.'.length) : null;
  return currentDossier().clients.find((client) => client.id === id)?.id ?? null;
}

function toggleTheme(theme: ThemeId): boolean {
  const folded = new Set(useSession.getState().foldedThemes);
  if (!folded.delete(theme)) folded.add(theme);
  setFoldedThemes(folded);
  return true;
}

import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { currentText } from '#renderer/store/settings.ts';
import { copyCells } from '#src/exchange/clipboard/copy-cells.ts';
import { clipColumn } from './clip-columns.ts';
import { applyPlan, planFor, reportOf } from './paste-block.ts';
import { type Area, selectedArea, type Where } from './selected-area.ts';

/** [V19] The topmost selected cells into those below them, as a spreadsheet does; one row takes from the row above it. */
export function fillDown(where: Where): boolean {
  const area = selectedArea(where);
  if (area === null || currentStatus().isReadOnly) return false;
  const { rows, columns } = area.selected;
  if (rows > 1) return fill(area, area.requirements.slice(0, 1), 1, rows - 1, columns);
  const above = rowAbove(where, area.requirements[0] ?? '');
  return above !== null && fill(area, [above], 0, 1, columns);
}

/** [V131] The first so many rows of the selection into the rest of it, over and over, as dragging the handle of a cell does. */
export function fillRest(where: Where, sources: number): boolean {
  const area = selectedArea(where);
  if (area === null || currentStatus().isReadOnly || area.selected.rows <= sources) return false;
  const { rows, columns } = area.selected;
  return fill(area, area.requirements.slice(0, sources), sources, rows - sources, columns);
}

function fill(area: Area, sources: readonly string[], from: number, rows: number, columns: number): boolean {
  const text = currentText();
  const target: Area = { ...area, requirements: area.requirements.slice(from), selected: { rows, columns } };
  // A title is of one requirement: repeating it is never meant.
  const chosen = area.columns.slice(0, columns);
  const { clip } = copyCells(currentDossier(), sources, chosen.map(clipColumn), text);
  const repeated = Array.from({ length: rows }, (_, at) => clip[at % clip.length] ?? []);
  const kept = repeated.map((row) =>
    row.map((cell, at) => (chosen[at] === titleColumn ? { text: '', number: null } : cell)),
  );
  const plan = planFor(target, kept, text);
  const isChanged = applyPlan('fill', plan);
  reportOf(target, plan, isChanged);
  return true;
}

function rowAbove({ rows }: Where, requirement: string): string | null {
  const ids = rows.rows.flatMap((row) => (row.kind === 'requirement' ? [row.id] : []));
  return ids[ids.findIndex((id) => id === requirement) - 1] ?? null;
}

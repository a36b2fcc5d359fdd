import type { Heading } from './heading.ts';
import { headerMatches } from './header-words.ts';
import { isOwnExport } from './own-export.ts';
import { HEADING_ROWS, type SheetGrid } from './sheet-grid.ts';

const LONGEST_HEADING = 80;
/** Every short text counts a little, so that a row of names under a group heading beats the group's own row. */
const PER_CELL = 0.1;
const PER_NUMBER = 0.5;

/**
 * Group headings of the row above: an area merged over its columns says how far it reaches; where nothing is merged
 * (a CSV, one column) a group reaches to the next one. A row with one text at its start is a title, no band.
 */
function groupsAbove(grid: SheetGrid, row: number): readonly string[] {
  const above = Array.from({ length: grid.columnCount }, (_, column) => (row > 0 ? grid.text(row - 1, column) : ''));
  const firstHeading = above.findIndex((_, column) => grid.text(row, column) !== '');
  const starts = above.filter((text) => text !== '').length;
  const isBand = starts > 1 || (starts === 1 && above.findIndex((text) => text !== '') > firstHeading);
  let last = '';
  return above.map((text, column) => {
    const span = row > 0 ? grid.spanText(row - 1, column) : '';
    last = text || (span === '' ? last : span);
    return span || (isBand ? last : '');
  });
}

/** Headings as they apply in this row: texts merged down into it count, texts over several columns group. */
export function headingsAt(grid: SheetGrid, row: number): readonly Heading[] {
  return groupsAbove(grid, row).map((group, column) => {
    const text = grid.text(row, column);
    return { text, group: group === text ? '' : group };
  });
}

/** Only merged groups count here: else the row below the headings would have all of their words too. */
function scoreOf(grid: SheetGrid, row: number): number {
  const meant = new Set<string>();
  let score = 0;
  for (let column = 0; column < grid.columnCount; column++) {
    const text = grid.text(row, column);
    const group = row > 0 ? grid.spanText(row - 1, column) : '';
    if (grid.cell(row, column)?.kind === 'number') score -= PER_NUMBER;
    if (text === '' || text.length > LONGEST_HEADING) continue;
    score += PER_CELL;
    for (const heading of [text, group]) {
      const [best] = headerMatches(heading);
      if (best && !meant.has(best.field)) {
        meant.add(best.field);
        score += best.score;
      }
    }
  }
  return meant.size > 0 ? score : 0;
}

function filled(grid: SheetGrid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.columnCount; column++) if (grid.cell(row, column) !== null) count++;
  return count;
}

/** Without a known word: the first row about as wide as the sheet usually is. */
function firstFullRow(grid: SheetGrid, rows: number): number {
  const widths = Array.from({ length: Math.min(grid.rowCount, 200) }, (_, row) => filled(grid, row))
    .filter((width) => width > 0)
    .toSorted((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  for (let row = 0; row < rows; row++) if (filled(grid, row) >= Math.max(1, usual * 0.6)) return row;
  return 0;
}

/**
 * The row with the column headings, below title rows and group headings. It does not depend on a dossier: names of
 * clients stand above columns, but in the rows below just as well. Zero-based.
 */
export function detectHeader(grid: SheetGrid): number {
  const rows = Math.min(grid.rowCount, HEADING_ROWS);
  for (let row = 0; row < rows; row++) if (isOwnExport(headingsAt(grid, row))) return row;
  let best = -1;
  let reached = 0;
  for (let row = 0; row < rows; row++) {
    const score = scoreOf(grid, row);
    if (score > reached) {
      best = row;
      reached = score;
    }
  }
  return best >= 0 ? best : firstFullRow(grid, rows);
}

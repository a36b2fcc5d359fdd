import type { Mapping } from '#src/exchange/list/mapping.ts';
import type { SheetGrid } from '#src/exchange/list/sheet-grid.ts';

const SAMPLE_ROWS = 60;
const MOST_COLUMNS = 60;
const CHAR_PX = 6;
const PADDING_PX = 18;
const LEAST_PX = 92;
const MOST_PX = 180;
const TITLE_PX = 180;

/** The first columns and every one that means something: a sheet may have hundreds of empty ones. */
export function shownColumns(grid: SheetGrid, mapping: Mapping): readonly number[] {
  return Array.from({ length: grid.columnCount }, (_, column) => column).filter(
    (column) => column < MOST_COLUMNS || (mapping.columns[column]?.kind ?? 'skip') !== 'skip',
  );
}

function isTitle(mapping: Mapping, column: number): boolean {
  const meaning = mapping.columns[column];
  return meaning?.kind === 'field' && meaning.field === 'title';
}

/** Wide enough for most of what stands in a column; the title takes what is left. A grid-template of CSS. */
export function columnWidths(grid: SheetGrid, mapping: Mapping, columns: readonly number[]): string {
  const widths = columns.map((column) => {
    if (isTitle(mapping, column)) return `minmax(${TITLE_PX}px, 1fr)`;
    let longest = 0;
    const last = Math.min(grid.rowCount, mapping.headerRow + SAMPLE_ROWS);
    for (let row = mapping.headerRow; row < last; row++) longest = Math.max(longest, grid.text(row, column).length);
    return `${Math.min(MOST_PX, Math.max(LEAST_PX, Math.round(longest * CHAR_PX) + PADDING_PX))}px`;
  });
  return widths.join(' ');
}

import type { Sheet, SheetCell } from '#src/exchange/sheet/book.ts';
import { cleanText } from './fold.ts';

/** A sheet by row and column, zero-based. Below the first cell of a merged area stands what that first cell says. */
export type SheetGrid = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cell: (row: number, column: number) => SheetCell | null;
  /** As shown, cleaned; a truth value in Dutch, an error as nothing. */
  readonly text: (row: number, column: number) => string;
  /** In the first rows: the text of an area merged over several columns that covers this cell, else nothing. */
  readonly spanText: (row: number, column: number) => string;
  /** Rows in which an area merged over several columns begins. */
  readonly spannedRows: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
};

type Merge = Sheet['merges'][number];

export function cellText(cell: SheetCell | null): string {
  switch (cell?.kind) {
    case 'text':
    case 'number':
      return cleanText(cell.text);
    case 'boolean':
      return cell.value ? 'ja' : 'nee';
    case 'date':
      return cell.iso.replace('T', ' ');
    default:
      return '';
  }
}

/** Merged areas by their first column, top to bottom: looked up by halving, whatever their size. */
function byLeft(
  merges: readonly Merge[],
  picked: (merge: Merge) => boolean,
): (row: number, column: number) => Merge | null {
  const columns = new Map<number, Merge[]>();
  for (const merge of merges.filter(picked)) {
    const list = columns.get(merge.left) ?? [];
    list.push(merge);
    columns.set(merge.left, list);
  }
  for (const list of columns.values()) list.sort((a, b) => a.top - b.top);
  return (row, column) => {
    const list = columns.get(column) ?? [];
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.top ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const merge = list[low];
    return merge && merge.top <= row && row <= merge.bottom ? merge : null;
  };
}

/** Rows in which a heading is looked for. */
export const HEADING_ROWS = 40;

function spansByRow(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const rows = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.right === merge.left) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, HEADING_ROWS); row++)
      rows.set(row, [...(rows.get(row) ?? []), merge]);
  }
  return rows;
}

/** `unquote` takes off what an export put before a text. */
export function gridOf(sheet: Sheet, unquote: (text: string) => string = (text) => text): SheetGrid {
  const tall = byLeft(sheet.merges, ({ top, bottom }) => bottom > top);
  const spans = spansByRow(sheet.merges);
  const at = (row: number, column: number): SheetCell | null => {
    const cell = sheet.rows[row]?.[column] ?? null;
    return cell?.kind === 'text' ? { kind: 'text', text: unquote(cell.text) } : cell;
  };
  const cell = (row: number, column: number): SheetCell | null => {
    const own = at(row, column);
    const merge = own === null ? tall(row, column) : null;
    return merge ? at(merge.top, merge.left) : own;
  };
  return {
    rowCount: sheet.rows.length,
    columnCount: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    cell,
    text: (row, column) => cellText(cell(row, column)),
    spannedRows: new Set(sheet.merges.filter(({ left, right }) => right > left).map(({ top }) => top)),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    spanText: (row, column) => {
      const span = spans.get(row)?.find(({ left, right }) => left <= column && column <= right);
      return span ? cellText(at(span.top, span.left)) : '';
    },
  };
}

/** `A`, `B`, … `Z`, `AA`: how people name the columns. */
export function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

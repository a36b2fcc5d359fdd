import { type Clip, type ClipCell, emptyCell } from '#src/exchange/clipboard/clip.ts';

/** More than a matrix can take: spares the parser what nobody means to paste. */
const mostCharacters = 40_000_000;
const widestSpan = 200;

/**
 * [V16] The first table of what a spreadsheet put on the clipboard; null when there is none. The document it is parsed
 * into is never shown: nothing in it runs or is fetched. A merged cell stands in its first place, as when it is undone.
 */
export function readHtmlTable(html: string): Clip | null {
  if (html.length > mostCharacters) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows: ClipCell[][] = [];
  const hanging: number[] = [];
  for (const row of table.rows) rows.push(readRow(row, hanging));
  return rows.every((row) => row.length === 0) ? null : rows;
}

/** `hanging`: per column how many rows a cell from above still hangs down. */
function readRow(row: HTMLTableRowElement, hanging: number[]): ClipCell[] {
  const cells: ClipCell[] = [];
  const passHanging = (): void => {
    while ((hanging[cells.length] ?? 0) > 0) {
      hanging[cells.length] = (hanging[cells.length] ?? 0) - 1;
      cells.push(emptyCell);
    }
  };
  for (const cell of row.cells) {
    passHanging();
    const start = cells.length;
    cells.push({ text: textIn(cell), number: numberIn(cell) });
    const across = Math.min(Math.max(1, cell.colSpan), widestSpan);
    while (cells.length < start + across) cells.push(emptyCell);
    for (let at = start; at < cells.length; at += 1) hanging[at] = Math.max(0, cell.rowSpan - 1);
  }
  passHanging();
  return cells;
}

/** Line breaks of the source are blanks, those of the cell are `<br>` and paragraphs. */
function textIn(cell: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
      else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
        const { nodeName } = child;
        if (nodeName === 'STYLE' || nodeName === 'SCRIPT' || nodeName === 'COMMENT') continue;
        if (nodeName === 'P' && text.trim() !== '') text += '\n';
        if (nodeName === 'BR') text += '\n';
        else walk(child);
      }
    }
  };
  walk(cell);
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** `x:num="0.995"` of Excel, `sdval` of LibreOffice; a bare `x:num` says that the words are the number. */
function numberIn(cell: Element): number | null {
  const written = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  const value = written === null || written.trim() === '' ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : null;
}

import { neutralise } from '#src/exchange/sheet/formula.ts';
import type { Clip, ClipCell } from './clip.ts';

/**
 * Text as spreadsheets put it on the clipboard: tabs between cells, a cell with a line break, tab or quote in quotes.
 * A quote inside a cell that is not quoted itself is a quote. The last line break ends the last row.
 */
export function readTsv(text: string): Clip {
  const rows: ClipCell[][] = [];
  let row: ClipCell[] = [];
  let at = 0;
  const end = text.length;
  while (at < end) {
    const { cell, next } = readCell(text, at);
    row.push({ text: cell, number: null });
    if (text[next] === '\t') {
      at = next + 1;
      if (at < end) continue;
      row.push({ text: '', number: null });
    } else at = next + (text.startsWith('\r\n', next) ? 2 : 1);
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The cell that starts here, and where the tab, line break or end after it stands. */
function readCell(text: string, start: number): { readonly cell: string; readonly next: number } {
  const quoted = text[start] === '"' ? quotedCell(text, start) : null;
  if (quoted !== null) return quoted;
  let next = start;
  while (next < text.length && !/[\t\r\n]/.test(text.charAt(next))) next += 1;
  return { cell: text.slice(start, next), next };
}

/** null: the quote is never closed, or something follows it, so it is an ordinary sign. */
function quotedCell(text: string, start: number): { readonly cell: string; readonly next: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0 || !/^[\t\r\n]?$/.test(text.charAt(close + 1))) return null;
  const cell = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replace(/\r\n?/g, '\n');
  return { cell, next: close + 1 };
}

/** [V16] A text that a spreadsheet would compute gets an apostrophe. */
export function writeTsv(clip: Clip): string {
  return clip.map((row) => `${row.map(({ text }) => quoted(neutralise(text))).join('\t')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

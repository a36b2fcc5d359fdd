import type { Book, SheetCell, SheetRow } from '#src/exchange/sheet/book.ts';
import { decodeText } from './csv/decode-text.ts';
import { delimiterHint, detectDelimiter } from './csv/detect-delimiter.ts';
import { parseRecords } from './csv/parse-records.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { Tally } from './tally.ts';

const LOOK_AHEAD = 1;

function toRow(record: readonly string[], row: number, tally: Tally): SheetRow {
  const cells: (SheetCell | null)[] = [];
  record.forEach((field, column) => {
    if (field === '' || !tally.admit(row, column)) return;
    while (cells.length < column) cells.push(null);
    if (field.length > limits.cellChars) tally.cellsCut++;
    cells[column] = { kind: 'text', text: field.slice(0, limits.cellChars) };
  });
  return cells;
}

/** Empty records keep their place while something follows them, so that row numbers stay those of the file. */
function withoutTail(rows: SheetRow[]): readonly SheetRow[] {
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const nameOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '') || fileName;

/**
 * A delimited text as a book of one sheet. Every cell stays text, so `1.05`, `012` and `99,9` are what the file
 * says; what they mean is decided later. Throws a `Refusal` when a record is larger than any list has.
 */
export function readCsv(fileName: string, bytes: Uint8Array): Book {
  const { text, encoding } = decodeText(bytes);
  const hint = delimiterHint(text);
  const body = hint ? hint.rest : text;
  const delimiter = hint ? hint.delimiter : detectDelimiter(body);
  const parsed = parseRecords(body, delimiter, limits.rows + LOOK_AHEAD);
  if (!parsed) throw new Refusal('list-damaged');
  const tally = new Tally();
  const rows = withoutTail(parsed.records.map((record, row) => toRow(record, row, tally)));
  const notices = [
    ...(encoding === 'Windows-1252' ? [{ code: 'windows1252' }] : []),
    ...(parsed.isQuoted ? [] : [{ code: 'quotesNotClosed' }]),
    ...tally.notices(),
  ];
  const sheet = { name: nameOf(fileName), isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { fileName, kind: 'csv', encoding, delimiter, sheets: [sheet], notices };
}

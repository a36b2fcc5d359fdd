import { neutralise } from '#src/exchange/sheet/formula.ts';

const BYTE_ORDER_MARK = '\ufeff';

function field(text: string): string {
  return `"${neutralise(text).replaceAll('"', '""')}"`;
}

/**
 * A CSV that Excel opens as it is meant: UTF-8 with a byte order mark, every field quoted, CRLF, and nothing in it
 * that a spreadsheet would compute. [E4]
 */
export function csvBytes(rows: readonly (readonly string[])[], delimiter: ';' | ','): Uint8Array {
  const lines = rows.map((row) => row.map(field).join(delimiter));
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`, 'utf8');
}

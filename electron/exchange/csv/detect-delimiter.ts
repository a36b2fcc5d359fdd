import { type Delimiter, delimiters, parseRecords } from './parse-records.ts';

const SAMPLE_CHARS = 64 * 1024;
const SAMPLE_RECORDS = 200;

/** Excel's own hint on the first line: `sep=;`. */
export function delimiterHint(text: string): { readonly delimiter: Delimiter; readonly rest: string } | null {
  const match = /^sep=([;,\t|])\r?\n/i.exec(text);
  return match ? { delimiter: match[1] as Delimiter, rest: text.slice(match[0].length) } : null;
}

/**
 * How well a text falls apart: the share of records with the most common number of fields, weighed by that number.
 * Commas in Dutch sentences give many fields but never the same number of them.
 */
function score(text: string, delimiter: Delimiter): number {
  const records = (parseRecords(text, delimiter, SAMPLE_RECORDS)?.records ?? []).filter((record) =>
    record.some((field) => field.trim() !== ''),
  );
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let best = 0;
  for (const [fields, times] of counts) {
    if (fields > 1) best = Math.max(best, (times / records.length) ** 2 * Math.log2(fields + 1));
  }
  return best;
}

/** The delimiter under which the text is most regular; a text in one column keeps the Dutch semicolon. */
export function detectDelimiter(text: string): Delimiter {
  const sample =
    text.length <= SAMPLE_CHARS ? text : text.slice(0, text.lastIndexOf('\n', SAMPLE_CHARS) + 1 || SAMPLE_CHARS);
  let found: Delimiter = ';';
  let best = 0;
  for (const delimiter of delimiters) {
    const reached = score(sample, delimiter);
    if (reached > best) {
      best = reached;
      found = delimiter;
    }
  }
  return found;
}

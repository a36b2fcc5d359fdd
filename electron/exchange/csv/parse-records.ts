import { type Options, parse } from 'csv-parse/sync';
import { limits } from '#electron/exchange/limits.ts';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

function attempt(text: string, options: Options): string[][] | null {
  try {
    return parse(text, options) as unknown as string[][];
  } catch {
    return null;
  }
}

/**
 * Records of a delimited text, each with as many fields as it has. A quote that never closes would swallow the
 * rest of the file: then quotes are taken as ordinary characters, and `isQuoted` says so.
 * Null when no reading succeeds (a record above the limit).
 */
export function parseRecords(
  text: string,
  delimiter: Delimiter,
  most: number,
): { readonly records: readonly (readonly string[])[]; readonly isQuoted: boolean } | null {
  const options: Options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.csvRecordBytes,
    to: most,
  };
  const quoted = attempt(text, options);
  if (quoted) return { records: quoted, isQuoted: true };
  const plain = attempt(text, { ...options, quote: null });
  return plain && { records: plain, isQuoted: false };
}

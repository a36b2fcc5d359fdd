import { limits } from '#electron/exchange/limits.ts';

// What XML can't hold at all; Excel calls a file with these damaged.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A text that looks like Office's escape for a character: its underscore is escaped itself. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: one look for everything that is replaced below
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]|_x/;

/** A text as a cell can hold it. */
export function cellString(text: string): string {
  if (text.length <= limits.cellChars && !SUSPECT.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(ESCAPE_LIKE, '_x005F_').slice(0, limits.cellChars);
}

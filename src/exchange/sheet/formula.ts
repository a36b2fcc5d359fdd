// Apostrophes are counted in, so that a text that begins with one itself survives the way there and back.
const DANGEROUS = /^'*[\s\p{C}]*[=+\-@＝＋－＠\t\r\n\0]/u;
/** Most texts: decided by their first character. */
const HARMLESS_START = /^[A-Za-z0-9]/;
const PLAIN_NUMBER = /^-?\d+([.,]\d+)?$/;

/** A text a spreadsheet would take for a formula on opening or editing it; plain numbers are none. */
export function isDangerous(text: string): boolean {
  if (HARMLESS_START.test(text)) return false;
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text);
}

/** [E] Puts an apostrophe before what a spreadsheet would compute. */
export function neutralise(text: string): string {
  return isDangerous(text) ? `'${text}` : text;
}

/** Takes that apostrophe off again; only for files that Regie marked as its own. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && isDangerous(text.slice(1)) ? text.slice(1) : text;
}

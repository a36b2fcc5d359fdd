/** Lower case without accents; every run of other signs becomes one space. For comparing what people typed. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%€✓✔]+/gu, ' ')
    .trim();
}

/** Letters and digits only: `Ooster-waard` and `Oosterwaard` are one. */
export function squash(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** What texts are compared by: folded, or as they are where nothing would be left of them. */
export function likeness(text: string): string {
  return fold(text) || cleanLine(text);
}

// Controls that no cell can hold, halves of surrogate pairs, and marks nobody sees.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A paragraph as the dossier keeps it: newlines as `\n`, no controls, no blanks around it. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** The same as one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** At most so many characters, never half a pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}

/** At most so many characters, ending at a word and in an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = cut(text, most - 1);
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > most / 2 ? start.slice(0, lastSpace) : start}…`;
}

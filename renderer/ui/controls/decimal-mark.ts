export interface Separators {
  group: string;
  decimal: string;
}

export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const find = (type: 'group' | 'decimal', fallback: string) =>
    parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: find('group', '.'), decimal: find('decimal', ',') };
}

/**
 * Many type the decimal mark of the other language, because their numeric keypad gives it. Where the group mark of this
 * language cannot be one (2.5 in Dutch: no three digits behind it), it was meant as the decimal mark. Without this, 2.5
 * would silently become 25. Text that is fine stays as it is.
 */
export function readDecimalMark(text: string, { group, decimal }: Separators): string {
  const marks = text.split(group).length - 1;
  if (marks !== 1 || text.includes(decimal)) return text;
  const [, after = ''] = text.split(group);
  const isGrouping = /^\d{3}(?!\d)/.test(after) && /(?:^|\D)[1-9]\d{0,2}$/.test(text.slice(0, text.indexOf(group)));
  return isGrouping ? text : text.replace(group, decimal);
}

export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** What stands in a gap of that name: [W77] counts in the notation of the language, all else as it is. */
export type Figure = (value: string | number, name: string) => string;

/**
 * i18next takes some 30 µs a call, and a screen of cells calls it a thousand times. A text without a context is only words with
 * gaps, in one of the forms of its plural: it is cut at them once, and filled in here. Everything else is left to i18next.
 * `formOf`: which form a count takes, `one` or `other`.
 */
export function quickWords(
  full: Words,
  textOf: (key: string) => unknown,
  figure: Figure,
  formOf: (count: number) => string,
): Words {
  const known = new Map<string, readonly string[] | null>();
  const partsOf = (key: string): readonly string[] | null => {
    let parts = known.get(key);
    if (parts === undefined) {
      parts = cut(textOf(key));
      known.set(key, parts);
    }
    return parts;
  };
  return (key, values) => {
    if (values?.context !== undefined) return full(key, values);
    const parts = values?.count === undefined ? partsOf(key) : pluralOf(key, values.count, partsOf, formOf);
    if (parts === null) return full(key, values);
    return parts.length === 1 ? (parts[0] ?? '') : (filled(parts, figure, values) ?? full(key, values));
  };
}

type PartsOf = (key: string) => readonly string[] | null;

/** In the order of i18next: none at all, the form of the count, the text that has no forms. */
function pluralOf(key: string, count: unknown, partsOf: PartsOf, formOf: (count: number) => string) {
  if (typeof count !== 'number') return null;
  const none = count === 0 ? partsOf(`${key}_zero`) : null;
  return none ?? partsOf(`${key}_${formOf(count)}`) ?? partsOf(key);
}

/** Words and names of gaps in turn; null for what is more than that. */
function cut(text: unknown): readonly string[] | null {
  if (typeof text !== 'string') return null;
  const parts = text.split(/\{\{(\w+)\}\}/);
  return parts.some((part) => part.includes('{{') || part.includes('$t(')) ? null : parts;
}

function filled(
  parts: readonly string[],
  figure: Figure,
  values: Readonly<Record<string, unknown>> = {},
): string | null {
  let whole = '';
  for (const [index, part] of parts.entries()) {
    const value = index % 2 === 0 ? part : values[part];
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    whole += figure(value, part);
  }
  return whole;
}

import { byOrder, type OrderKey } from '#src/base/order.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Text } from '#src/text/text.ts';

type Named = { readonly id: string; readonly name: string; readonly order: OrderKey };

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `Merwenburg, Dijkenrade en Veldhorst`, in the order people gave them. */
export function namesText(text: Text, table: Table<Named>, ids: readonly string[]): string {
  const records = ids.flatMap((id) => find(table, id) ?? []);
  return listText(
    text,
    records.sort(byOrder).map(({ name }) => name),
  );
}

const formats = new Map<string, Intl.ListFormat>();

/** Making one costs far more than using it. */
function listFormat(language: Text['language'], type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.ListFormat(locales[language], { type });
  formats.set(key, made);
  return made;
}

/** `a, b en c` or `a, b of c`. */
export function listText(
  text: Text,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return listFormat(text.language, type).format(items);
}

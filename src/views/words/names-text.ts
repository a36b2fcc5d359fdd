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

/** `a, b en c` or `a, b of c`. */
export function listText(
  text: Text,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locales[text.language], { type }).format(items);
}

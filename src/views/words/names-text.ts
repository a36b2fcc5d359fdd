import { find, type Table } from '#src/base/table.ts';
import type { Text } from '#src/text/text.ts';

type Named = { readonly id: string; readonly name: string };

/** `Merwenburg, Dijkenrade en Veldhorst`, in the order given; a record that is gone shows its id. */
export function namesText(text: Text, table: Table<Named>, ids: readonly string[]): string {
  return listText(
    text,
    ids.map((id) => find(table, id)?.name ?? id),
  );
}

/** `a, b en c`. */
export function listText(
  text: Text,
  items: readonly string[],
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(text.language, { type: kind }).format(items);
}

import { assertNever } from '#src/base/assert-never.ts';
import type { Text } from '#src/text/text.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';

/** A column in full, for menus and messages. */
export function columnName(text: Text, column: MatrixColumn): string {
  switch (column.kind) {
    case 'client':
      return column.client.name;
    case 'zone':
      return text.t('matrix:zone');
    case 'supplier':
      return column.supplier.name;
    case 'suppliers':
      return text.t('matrix:suppliers');
    case 'text':
      return text.t(`grid:texts.${column.field}`);
    case 'status':
      return text.t('grid:statusColumn');
    case 'cost':
      return text.t(`matrix:costField.${column.cost}`);
    default:
      return assertNever(column);
  }
}

import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { ClipColumn } from '#src/exchange/clipboard/clip.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';

/** What a column of the screen means to the clipboard. */
export function clipColumn(column: MatrixColumn | typeof titleColumn): ClipColumn {
  if (column === titleColumn) return { kind: 'text', field: 'title' };
  switch (column.kind) {
    case 'client':
      return { kind: 'client', client: column.client.id };
    case 'supplier':
      return { kind: 'supplier', supplier: column.supplier.id };
    case 'cost':
      return { kind: 'cost', field: column.cost === 'once' ? 'costOnceK' : 'costYearK' };
    case 'text':
      return { kind: 'text', field: column.field };
    case 'status':
    case 'zone':
    case 'suppliers':
      return { kind: 'computed' };
    default:
      return assertNever(column);
  }
}

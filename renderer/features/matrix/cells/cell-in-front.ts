import { requirementOf } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { CommentPlace } from '#renderer/store/comments.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';

/** The cell of the cursor as a comment can stand on it; a column of no party is the requirement itself. */
export function cellInFront(): CommentPlace | null {
  const { cursor } = useMatrixView.getState();
  const requirement = cursor === null ? null : requirementOf(cursor.row);
  if (cursor === null || requirement === null) return null;
  return {
    requirement,
    client: idAfter<ClientId>(cursor.column, 'client.'),
    supplier: idAfter<SupplierId>(cursor.column, 'supplier.'),
  };
}

function idAfter<Id extends string>(column: string, prefix: string): Id | null {
  return column.startsWith(prefix) ? (column.slice(prefix.length) as Id) : null;
}

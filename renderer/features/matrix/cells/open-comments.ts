import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import type { Comment } from '#src/dossier/comment.ts';

/** How many comments on a requirement are open, by the key of the column they stand in. */
export function openByColumn(comments: readonly Comment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { client, supplier, isDone } of comments) {
    const column = client !== null ? `client.${client}` : supplier !== null ? `supplier.${supplier}` : titleColumn;
    if (!isDone) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

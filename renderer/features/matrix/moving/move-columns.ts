import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { setMatrixView, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { moveClient } from '#src/commands/clients/move-client.ts';
import { moveSupplier } from '#src/commands/suppliers/move-supplier.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { type ColumnMove, columnMove, columnStep } from '#src/views/matrix/column-moves.ts';

function carryOut(move: ColumnMove | null): void {
  if (move === null) return;
  if (move.kind === 'blocks') return setMatrixView({ blocks: move.blocks });
  if (currentStatus().isReadOnly) return;
  if (move.kind === 'client')
    void runCommand(moveClient, { id: move.id as ClientId, after: move.after as ClientId | null });
  else void runCommand(moveSupplier, { id: move.id as SupplierId, after: move.after as SupplierId | null });
}

/** [V22] The column of the cursor one place to the left or right. */
export function stepColumn(step: -1 | 1): void {
  const { cursor, blocks } = useMatrixView.getState();
  const { columns } = currentModel();
  carryOut(
    columnStep(
      columns,
      blocks,
      columns.findIndex(({ key }) => key === cursor?.column),
      step,
    ),
  );
}

/** Before the column with this key; null is behind all. */
export function dropColumn(key: string, before: string | null): void {
  const { columns } = currentModel();
  const { blocks } = useMatrixView.getState();
  const at = (each: string | null): number =>
    each === null ? columns.length : columns.findIndex((column) => column.key === each);
  carryOut(columnMove(columns, blocks, at(key), at(before)));
}

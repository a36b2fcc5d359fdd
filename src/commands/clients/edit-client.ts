import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { combine, nothing, removed, updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf } from '#src/commands/names.ts';
import { clientSchema } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientId } from '#src/dossier/ids.ts';
import { clientOf } from '#src/dossier/position.ts';

/** A client that becomes the shared service centre loses its positions in the same Change. */
export const editClient = command({
  name: 'editClient',
  input: z.strictObject({ id: clientId, patch: clientSchema.omit({ id: true, order: true }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.clients, id);
    if (before === undefined) return refuse('unknown-client', { id });
    const after = withPatch(before, patch);
    return ok(
      combine(updated('clients', [[before, after]]), after.kind === 'ssc' ? withoutPositions(dossier, id) : nothing),
    );
  },
  label: (_before, { id }, after) => ({ client: clientNameOf(after, id) }),
});

function withoutPositions(dossier: Dossier, client: string): Change {
  const column = dossier.positions.map(({ row }) => cellAt(dossier.positions, row, client, clientOf));
  return removed(
    'positions',
    column.filter((position) => position !== undefined),
  );
}

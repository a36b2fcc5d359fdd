import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { supplierNameOf } from '#src/commands/names.ts';
import { supplierId } from '#src/dossier/ids.ts';
import { supplierSchema } from '#src/dossier/supplier.ts';

export const editSupplier = command({
  name: 'editSupplier',
  input: z.strictObject({ id: supplierId, patch: supplierSchema.omit({ id: true, order: true }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.suppliers, id);
    return before === undefined
      ? refuse('unknown-supplier', { id })
      : ok(updated('suppliers', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id }, after) => ({ supplier: supplierNameOf(after, id) }),
});

import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { supplierNameOf } from '#src/commands/names.ts';
import { supplierId } from '#src/dossier/ids.ts';

/** With its offers, its people and its place on the map. */
export const removeSupplier = command({
  name: 'removeSupplier',
  input: z.strictObject({ id: supplierId }),
  run: (dossier, { id }) =>
    has(dossier.suppliers, id) ? ok(removal(dossier, { suppliers: [id] })) : refuse('unknown-supplier', { id }),
  label: (dossier, { id }) => ({ supplier: supplierNameOf(dossier, id) }),
});

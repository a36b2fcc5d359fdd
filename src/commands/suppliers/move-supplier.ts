import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { supplierNameOf } from '#src/commands/names.ts';
import { supplierId } from '#src/dossier/ids.ts';

export const moveSupplier = command({
  name: 'moveSupplier',
  input: z.strictObject({
    id: supplierId,
    /** null = first. */
    after: supplierId.nullable(),
  }),
  run: (dossier, { id, after }) => moved('suppliers', dossier.suppliers, id, after, 'unknown-supplier'),
  label: (dossier, { id }) => ({ supplier: supplierNameOf(dossier, id) }),
});

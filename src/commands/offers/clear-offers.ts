import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok } from '#src/base/result.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { requirementId, supplierId } from '#src/dossier/ids.ts';
import { supplierOf } from '#src/dossier/offer.ts';

/** Afterwards it is unknown what these suppliers offer there. Cells without an offer stay as they are. */
export const clearOffers = command({
  name: 'clearOffers',
  input: z.strictObject({
    cells: z
      .array(z.strictObject({ requirement: requirementId, supplier: supplierId }))
      .min(1)
      .max(100_000),
  }),
  run: (dossier, { cells }) => {
    const offers = cells.map(({ requirement, supplier }) => cellAt(dossier.offers, requirement, supplier, supplierOf));
    return ok(
      removed(
        'offers',
        [...new Set(offers)].filter((offer) => offer !== undefined),
      ),
    );
  },
  label: (_before, { cells }) => ({ count: cells.length }),
});

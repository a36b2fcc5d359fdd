import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf, supplierNameOf } from '#src/commands/names.ts';
import { requirementId, supplierId } from '#src/dossier/ids.ts';
import { offerSchema, supplierOf } from '#src/dossier/offer.ts';

const { fit, value, proof, note, onceK, yearK } = offerSchema.shape;

/** Fields of one offer. The first word on a cell must be the fit: no offer means unknown. */
export const setOffer = command({
  name: 'setOffer',
  input: z.strictObject({
    requirement: requirementId,
    supplier: supplierId,
    patch: z.strictObject({ fit, value, proof, note, onceK, yearK }).partial(),
  }),
  run: (dossier, { requirement, supplier, patch }) => {
    if (!has(dossier.requirements, requirement)) return refuse('unknown-requirement', { id: requirement });
    if (!has(dossier.suppliers, supplier)) return refuse('unknown-supplier', { id: supplier });
    const before = cellAt(dossier.offers, requirement, supplier, supplierOf);
    if (before !== undefined) return ok(updated('offers', [[before, withPatch(before, patch)]]));
    if (patch.fit === undefined)
      return refuse('offer-needs-fit', {
        code: codeOf(dossier, requirement),
        supplier: supplierNameOf(dossier, supplier),
      });
    const { fit, value = null, proof = 'claimed', note = '', onceK = null, yearK = null } = patch;
    return ok(added('offers', [{ requirement, supplier, fit, value, proof, note, onceK, yearK }]));
  },
  label: (dossier, { requirement, supplier }) => ({
    code: codeOf(dossier, requirement),
    supplier: supplierNameOf(dossier, supplier),
  }),
});

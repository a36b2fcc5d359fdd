import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { combine, type Edit, edited } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { command } from '#src/commands/command.ts';
import { codeOf, supplierNameOf } from '#src/commands/names.ts';
import { putPosition } from '#src/commands/positions/put-position.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientId, requirementId, supplierId } from '#src/dossier/ids.ts';
import { type Offer, offerSchema, supplierOf } from '#src/dossier/offer.ts';
import { positionSchema } from '#src/dossier/position.ts';
import { requirementSchema } from '#src/dossier/requirement.ts';

const { priority, wish, limits, isReleased, reason, by, at } = positionSchema.shape;
const { fit, value, proof, note, onceK, yearK } = offerSchema.shape;
const { code, title, why, description, acceptance, source, costOnceK, costYearK } = requirementSchema.shape;
const most = 200_000;

const positionEdits = z
  .array(
    z.strictObject({
      requirement: requirementId,
      client: clientId,
      patch: z.strictObject({ priority, wish, limits, isReleased, reason }).partial(),
    }),
  )
  .max(most);
const offerEdits = z
  .array(
    z.strictObject({
      requirement: requirementId,
      supplier: supplierId,
      /** null = afterwards it is unknown what is offered there. */
      patch: z.strictObject({ fit, value, proof, note, onceK, yearK }).partial().nullable(),
    }),
  )
  .max(most);
const requirementEdits = z
  .array(
    z.strictObject({
      id: requirementId,
      patch: z.strictObject({ code, title, why, description, acceptance, source, costOnceK, costYearK }).partial(),
    }),
  )
  .max(20_000);

const input = z.strictObject({
  how: z.enum(['paste', 'fill', 'replace', 'clear']),
  positions: positionEdits,
  offers: offerEdits,
  requirements: requirementEdits,
  by,
  at,
});
export type CellEdits = z.infer<typeof input>;

/**
 * A block of the matrix at once: whatever its columns hold, as one step. Of a cell that is named twice the last counts;
 * one cell that can't be refuses the whole [K12].
 */
export const editCells = command({
  name: 'editCells',
  input,
  run: (dossier, edits) => {
    const parts = [positionChange(dossier, edits), offerChange(dossier, edits), requirementChange(dossier, edits)];
    const changes: Change[] = [];
    for (const part of parts) {
      if (!part.ok) return part;
      changes.push(part.value);
    }
    return ok(combine(...changes));
  },
  label: (_before, { how, positions, offers, requirements }) => ({
    context: how,
    count: positions.length + offers.length + requirements.length,
  }),
});

function positionChange(dossier: Dossier, { positions, by, at }: CellEdits): Result<Change> {
  const once = new Map(positions.map((each) => [`${each.requirement} ${each.client}`, each]));
  for (const { requirement, client } of once.values()) {
    if (!has(dossier.requirements, requirement)) return refuse('unknown-requirement', { id: requirement });
    if (!has(dossier.clients, client)) return refuse('unknown-client', { id: client });
  }
  return ok(
    edited(
      'positions',
      [...once.values()].map(({ requirement, client, patch }) =>
        putPosition(dossier, requirement, client, patch, { by, at }),
      ),
    ),
  );
}

function offerChange(dossier: Dossier, { offers }: CellEdits): Result<Change> {
  const edits: Edit<Offer>[] = [];
  const once = new Map(offers.map((each) => [`${each.requirement} ${each.supplier}`, each]));
  for (const { requirement, supplier, patch } of once.values()) {
    if (!has(dossier.requirements, requirement)) return refuse('unknown-requirement', { id: requirement });
    if (!has(dossier.suppliers, supplier)) return refuse('unknown-supplier', { id: supplier });
    const before = cellAt(dossier.offers, requirement, supplier, supplierOf) ?? null;
    if (before !== null || patch === null) edits.push([before, before && patch && withPatch(before, patch)]);
    else if (patch.fit === undefined)
      return refuse('offer-needs-fit', {
        code: codeOf(dossier, requirement),
        supplier: supplierNameOf(dossier, supplier),
      });
    else {
      const { fit: given, value: offered = null, proof: proven = 'claimed', note: said = '' } = patch;
      const { onceK: once = null, yearK: yearly = null } = patch;
      edits.push([
        null,
        { requirement, supplier, fit: given, value: offered, proof: proven, note: said, onceK: once, yearK: yearly },
      ]);
    }
  }
  return ok(edited('offers', edits));
}

function requirementChange(dossier: Dossier, { requirements }: CellEdits): Result<Change> {
  const once = new Map(requirements.map((each) => [each.id, each.patch]));
  const unknown = [...once.keys()].find((id) => !has(dossier.requirements, id));
  if (unknown !== undefined) return refuse('unknown-requirement', { id: unknown });
  return ok(
    edited(
      'requirements',
      [...once].flatMap(([id, patch]) => {
        const before = find(dossier.requirements, id);
        return before === undefined ? [] : [[before, withPatch(before, patch)] as const];
      }),
    ),
  );
}

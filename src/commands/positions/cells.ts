import { z } from 'zod';
import { type Edit, edited } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientId, requirementId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';

const cell = z.strictObject({ requirement: requirementId, client: clientId });
export type CellAddress = z.infer<typeof cell>;

/** A selection: up to 2,000 × 50 cells. */
export const manyCells = z.array(cell).min(1).max(100_000);

/** One edit on every cell of a selection, each cell once; refuses the whole when a cell can't exist. */
export function onEvery(
  dossier: Dossier,
  cells: readonly CellAddress[],
  edit: (cell: CellAddress) => Edit<Position>,
): Result<Change> {
  const once = new Map(cells.map((one) => [`${one.requirement} ${one.client}`, one]));
  const edits: Edit<Position>[] = [];
  for (const one of once.values()) {
    if (!has(dossier.requirements, one.requirement)) return refuse('unknown-requirement', { id: one.requirement });
    if (!has(dossier.clients, one.client)) return refuse('unknown-client', { id: one.client });
    edits.push(edit(one));
  }
  return ok(edited('positions', edits));
}

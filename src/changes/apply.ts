import { type Grid, type RowPatch, withCells } from '#src/base/grid.ts';
import { patched } from '#src/base/patch.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Cell, columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Change, TableName } from './change.ts';
import { fitsOn } from './fits.ts';
import { type Step, stepsOf } from './steps.ts';
import { type AnyRecord, isGridName, keyOf, tableNames } from './tables.ts';

/**
 * The dossier after the change; untouched tables and rows stay the same objects. Throws when the change does not
 * fit: whoever may meet that asks `fitsOn` or `rebase` first.
 */
export function applyChange(dossier: Dossier, change: Change): Dossier {
  const fit = fitsOn(dossier, change);
  if (!fit.ok) throw new Error(`The change does not fit: ${JSON.stringify(fit.problem.params)}`);
  return applyFitting(dossier, change);
}

/** The same for a change that is known to fit. */
export function applyFitting(dossier: Dossier, change: Change): Dossier {
  const after: { [K in TableName]: unknown } = { ...dossier };
  for (const table of tableNames) {
    const steps = stepsOf(change, table);
    if (steps.length === 0) continue;
    after[table] = isGridName(table)
      ? withCells(dossier[table] as Grid<Cell>, rowPatches(steps), columnOf)
      : patched<AnyRecord>(
          dossier[table],
          steps.map((step) => [step.key, step.after]),
          keyOf,
        );
  }
  return after as Dossier;
}

/** Steps come sorted by row, then column. */
function rowPatches(steps: readonly Step[]): readonly RowPatch<Cell>[] {
  const rows: [row: string, cells: [string, Cell | null][]][] = [];
  for (const { before, after } of steps) {
    const cell = (after ?? before) as Cell;
    const patch: [string, Cell | null] = [columnOf(cell), after as Cell | null];
    const row = rowOf(cell);
    const last = rows.at(-1);
    if (last !== undefined && last[0] === row) last[1].push(patch);
    else rows.push([row, [patch]]);
  }
  return rows;
}

import type { GridRow } from '#src/base/grid.ts';
import { refuse, type Result } from '#src/base/result.ts';
import type { Steps } from '#src/base/steps.ts';
import { has } from '#src/base/table.ts';
import { type Edit, edited } from '#src/changes/build.ts';
import { putPosition } from '#src/commands/positions/put-position.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { after, type Attempted } from './attempt-on.ts';

type Classing = Extract<ScenarioStep, { readonly kind: 'classes' }>;

const stamp = { by: null, at: null };

/** The cells of one requirement that get another class: of the client that is named, else of everyone who gave one. */
function editsOf(dossier: Dossier, { row, cells }: GridRow<Position>, step: Classing): readonly Edit<Position>[] {
  return cells.flatMap(({ client, priority }): Edit<Position>[] =>
    priority === null || priority === step.priority || (step.client !== null && step.client !== client)
      ? []
      : [putPosition(dossier, row as RequirementId, client, { priority: step.priority }, stamp)],
  );
}

/** [PK73] Many classes as one step; requirements that are gone are passed over. */
export function classing(dossier: Dossier, step: Classing): Result<Attempted> {
  const asked = new Set<string>(step.requirements);
  const rows = dossier.positions.filter(({ row }) => asked.has(row) && has(dossier.requirements, row));
  const edits = rows.flatMap((row) => editsOf(dossier, row, step));
  return edits.length === 0 ? refuse('no-effect') : after(dossier, edited('positions', edits));
}

/** The same, with a stop after every row; the same object where nothing changes. */
export function* classedInSteps(dossier: Dossier, step: Classing): Steps<Dossier> {
  const asked = new Set<string>(step.requirements);
  const rows: GridRow<Position>[] = [];
  let isOther = false;
  for (const [at, row] of dossier.positions.entries()) {
    yield at / dossier.positions.length;
    const edits = asked.has(row.row) ? editsOf(dossier, row, step) : [];
    const made = new Map(edits.map(([, next]) => [next?.client, next]));
    isOther ||= edits.length > 0;
    rows.push(
      edits.length === 0 ? row : { row: row.row, cells: row.cells.map((cell) => made.get(cell.client) ?? cell) },
    );
  }
  return isOther ? { ...dossier, positions: rows } : dossier;
}

import { cellAt, withCells } from '#src/base/grid.ts';
import type { Change } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Analysis } from './analysis.ts';
import { changedCells } from './changed-cells.ts';
import type { Conflict } from './requirement-analysis.ts';
import { updateAnalysis } from './update-analysis.ts';

/** What a position that is not yet given would do. */
export type Effect = {
  readonly position: Position;
  /** The dossier and its analysis as they would be. */
  readonly dossier: Dossier;
  readonly analysis: Analysis;
  /** Conflicts of any requirement that would come, and that would go. */
  readonly appears: readonly Conflict[];
  readonly vanishes: readonly Conflict[];
};

/** [A20] The effect of putting this position in its cell, while someone is still typing it. Nothing is changed. */
export function whatIf(analysis: Analysis, dossier: Dossier, position: Position): Effect {
  const now = isEmptyPosition(position) ? null : position;
  const positions = withCells(dossier.positions, [[position.requirement, [[position.client, now]]]], clientOf);
  const after: Dossier = { ...dossier, positions };
  const change = changeOf(cellAt(dossier.positions, position.requirement, position.client, clientOf), now);
  const next = updateAnalysis(analysis, dossier, after, change);
  const moves = changedCells(analysis.conflicts, next.conflicts, ({ id }) => id, true);
  return {
    position,
    dossier: after,
    analysis: next,
    appears: moves.flatMap(([old, conflict]) => (old === undefined && conflict !== undefined ? [conflict] : [])),
    vanishes: moves.flatMap(([conflict, now]) => (now === undefined && conflict !== undefined ? [conflict] : [])),
  };
}

function changeOf(before: Position | undefined, after: Position | null): Change {
  if (before === undefined) return after === null ? {} : { positions: { added: [after] } };
  return { positions: after === null ? { removed: [before] } : { updated: [[before, after]] } };
}

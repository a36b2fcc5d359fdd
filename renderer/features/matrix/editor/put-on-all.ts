import { useMemo } from 'react';
import { selectedPositions } from '#renderer/features/matrix/cells/edit-cells.ts';
import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { clipColumn } from '#renderer/features/matrix/clipboard/clip-columns.ts';
import { applyPlan, reportOf } from '#renderer/features/matrix/clipboard/paste-block.ts';
import { selectedArea } from '#renderer/features/matrix/clipboard/selected-area.ts';
import { isSame } from '#src/base/same.ts';
import type { Content } from '#src/exchange/clipboard/clip.ts';
import { emptyPosition } from '#src/dossier/empty-position.ts';
import type { Position } from '#src/dossier/position.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { find } from '#src/base/table.ts';
import { planForAll } from '#src/exchange/clipboard/plan-for-all.ts';

type Cells = ReturnType<typeof selectedPositions>;

/** The client cells that are selected while an editor is open. */
export function useBlock(): Cells {
  return useMemo(() => selectedPositions(currentModel()), []);
}

/** Only what was changed in the editor: the rest of each cell stays its own. */
export function changedIn(patch: Content, position: Position | undefined): Partial<Content> {
  const before = position ?? emptyPosition('' as Position['requirement'], '' as Position['client']);
  const keys = ['priority', 'wish', 'limits', 'reason'] as const;
  return Object.fromEntries(
    keys.filter((key) => !isSame(patch[key], before[key])).map((key) => [key, patch[key]]),
  ) as Partial<Content>;
}

/** [V29] One step; a value goes only where the requirement asks for one of the same kind. */
export function putOnAll(cells: Cells, patch: Partial<Content>): void {
  const area = selectedArea(currentModel());
  const first = find(currentDossier().requirements, cells[0]?.requirement ?? '');
  if (area === null || first === undefined || Object.keys(patch).length === 0) return;
  const plan = planForAll(currentDossier(), cells, first.parameter, patch, {
    requirements: area.requirements,
    columns: area.columns.map(clipColumn),
  });
  reportOf(area, plan, applyPlan('fill', plan));
}

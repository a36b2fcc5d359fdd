import type { CellRange } from '#renderer/features/matrix/grid/cell-range.ts';
import type { PlacedColumn } from '#renderer/features/matrix/grid/grid-geometry.ts';
import { openByColumn } from '#renderer/features/matrix/cells/open-comments.ts';
import { groupName } from '#renderer/features/matrix/grid/use-group-name.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { currentComments } from '#renderer/store/comments.ts';
import { useDocument } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { currentRollups } from '#renderer/store/theme-rollups.ts';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { groupCounts } from '#src/views/matrix/group-counts.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import type { Scene } from './scene.ts';

/** What the grid shows, as it was rendered last. */
export type Shown = {
  readonly rows: readonly MatrixRow[];
  /** All of them, not only those in view. */
  readonly columns: readonly PlacedColumn[];
  readonly first: number;
  readonly covered: number;
  readonly height: number;
  readonly range: CellRange | null;
};

const madeFrom = new WeakMap<Scene, readonly unknown[]>();

/** The scene of this moment: the one of before while nothing that it shows has changed. */
export function sceneOf(shown: Shown, scroller: HTMLElement, before: Scene | null): Scene {
  const { dossier, analysis } = useDocument.getState();
  const { cursor, shows } = useMatrixView.getState();
  const { selection } = useSession.getState();
  const text = currentText();
  const rollups = currentRollups();
  const { clientWidth: width, scrollLeft: scrolled } = scroller;
  // Colours, letters and pixels are read by who draws, when there is another scene.
  const { theme } = document.documentElement.dataset;
  const screen = [width, scrolled, window.devicePixelRatio, theme, document.fonts?.status];
  const from = [...Object.values(shown), dossier, analysis, cursor, shows, selection, text, rollups, ...screen];
  const last = before === null ? undefined : madeFrom.get(before);
  if (before !== null && last !== undefined && from.every((each, index) => each === last[index])) return before;
  const scene: Scene = {
    ...shown,
    width,
    scrolled,
    cursor,
    selected: selection?.kind === 'requirement' ? selection.id : null,
    text,
    shows,
    clients: dossier.clients,
    facts: (id) => {
      const requirement = find(dossier.requirements, id);
      if (requirement === undefined) return null;
      return {
        requirement,
        analysis: find(analysis.requirements, id),
        positions: cellsOf(dossier.positions, id),
        offers: cellsOf(dossier.offers, id),
      };
    },
    comments: (id) => openByColumn(currentComments(id)),
    counts: (row) => groupCounts(rollups, row),
    groupName: ({ group }) => groupName(text, dossier.themes, group),
  };
  madeFrom.set(scene, from);
  return scene;
}

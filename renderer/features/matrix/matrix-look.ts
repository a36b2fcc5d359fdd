import type { Looker } from '#renderer/store/kept-views.ts';
import { setFilter, setFoldedThemes, useSession } from '#renderer/store/session.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { has } from '#src/base/table.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { MatrixLook } from '#src/dossier/saved-view.ts';
import { hasColumn, known, knownFilter, knownOr } from '#src/views/looks/known-filter.ts';
import { blocks, textKeys } from '#src/views/matrix/matrix-columns.ts';
import { groupings } from '#src/views/matrix/row-groups.ts';
import { densities, moveCursor, setMatrixView, setSorts, useMatrixView } from './matrix-view.ts';

/** How the matrix is looked at, as a kept view remembers it. */
export const matrixLooker: Looker<MatrixLook> = {
  take: () => {
    const view = useMatrixView.getState();
    const { filters, foldedThemes } = useSession.getState();
    return {
      screen: 'matrix',
      filter: filters.matrix,
      sorts: view.sort === null ? [] : [view.sort, ...view.thenBy],
      columnTexts: Object.entries(view.columnTexts).map(([column, text]) => ({ column, text })),
      grouping: view.grouping,
      hidden: [...view.hidden],
      blocks: view.blocks,
      isSupplierBlockFolded: view.isSupplierBlockFolded,
      frozen: view.frozen,
      density: view.density,
      shows: view.shows,
      foldedThemes: [...foldedThemes],
      foldedGroups: [...view.foldedGroups],
    };
  },
  show: (look) => {
    const dossier = currentDossier();
    const kept = known(blocks, look.blocks);
    moveCursor(null);
    setFilter('matrix', knownFilter(look.filter, dossier));
    setSorts(look.sorts.filter(({ by }) => hasColumn(dossier, by)));
    setFoldedThemes(new Set(look.foldedThemes.filter((id): id is ThemeId => has(dossier.themes, id))));
    setMatrixView({
      grouping: knownOr(groupings, look.grouping, 'theme'),
      // A view kept before there were columns of texts says nothing of them.
      hidden: new Set([...look.hidden, ...(look.blocks.includes('texts') ? [] : textKeys)]),
      frozen: look.frozen,
      columnTexts: Object.fromEntries(
        look.columnTexts.flatMap(({ column, text }) => (hasColumn(dossier, column) ? [[column, text]] : [])),
      ),
      blocks: [...kept, ...blocks.filter((block) => !kept.includes(block))],
      isSupplierBlockFolded: look.isSupplierBlockFolded,
      density: knownOr(densities, look.density, 'normal'),
      shows: knownOr(['limits', 'wish'] as const, look.shows, 'limits'),
      foldedGroups: new Set(look.foldedGroups),
    });
  },
};

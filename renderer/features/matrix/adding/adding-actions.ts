import { clearFilters, currentModel } from '#renderer/features/matrix/matrix-model.ts';
import {
  moveCursor,
  setMatrixView,
  setSort,
  titleColumn,
  useMatrixView,
} from '#renderer/features/matrix/matrix-view.ts';
import { type Action, useActions } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { setFoldedThemes, useSession } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import { addKey } from '#src/views/matrix/matrix-rows.ts';
import { setAdding } from './adding-state.ts';

/** The theme the cursor is in, else the first. */
function themeHere(): ThemeId | undefined {
  const { cursor } = useMatrixView.getState();
  const row = currentModel().rows.rows.find(({ key }) => key === cursor?.row);
  if (row?.kind === 'group') return row.group.kind === 'theme' ? row.group.theme : undefined;
  const { themes } = currentDossier();
  return find(themes, row?.theme ?? '')?.id ?? themes.toSorted(byOrder)[0]?.id;
}

function startAdding(): void {
  const theme = themeHere();
  // Without rows there is no foot to type at: then it goes as on every other screen.
  if (theme === undefined || currentDossier().requirements.length === 0)
    return useActions
      .getState()
      .actions.find(({ id }) => id === 'requirement.new')
      ?.run();
  showWhole();
  const { foldedThemes } = useSession.getState();
  if (foldedThemes.has(theme)) setFoldedThemes(new Set([...foldedThemes].filter((id) => id !== theme)));
  moveCursor({ row: addKey(theme), column: titleColumn });
  setAdding(theme);
}

/** A new requirement has no place among rows that are filtered, sorted or grouped otherwise. */
function showWhole(): void {
  const { sort, grouping } = useMatrixView.getState();
  if (sort === null && grouping === 'theme' && !currentModel().isFiltering) return;
  setSort(null);
  setMatrixView({ grouping: 'theme' });
  clearFilters();
  showToast({ kind: 'done', text: currentText().t('grid:add.shown') });
}

export const addingActions: readonly Action[] = [
  {
    id: 'requirement.new',
    group: 'edit',
    title: ({ t }) => t('frame:details.newRequirement'),
    shortcuts: ['N'],
    isEnabled: () => currentStatus().session !== null && !currentStatus().isReadOnly,
    run: startAdding,
  },
];

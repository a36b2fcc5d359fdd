import { selectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
import { currentModel, type MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { setMatrixView, setSort, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { setFoldedThemes, useSession } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { byOrder } from '#src/base/order.ts';
import { moveRequirements } from '#src/commands/requirements/move-requirements.ts';
import { moveTheme } from '#src/commands/themes/move-theme.ts';
import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import { type RowPlace, placeBeside } from '#src/views/matrix/row-moves.ts';

/** [V20] Only the order of the dossier can be changed; says why when another one is shown, with the way back. */
export function canReorder(): boolean {
  const { sort, grouping } = useMatrixView.getState();
  if (currentStatus().isReadOnly) return false;
  if (sort === null && grouping === 'theme') return true;
  const { t } = currentText();
  const isSorted = sort !== null;
  showToast({
    kind: 'problem',
    text: t(isSorted ? 'grid:moveSorted' : 'grid:moveGrouped'),
    action: {
      label: t(isSorted ? 'grid:unsort' : 'grid:byTheme'),
      run: () => {
        setSort(null);
        setMatrixView({ grouping: 'theme' });
      },
    },
  });
  return false;
}

export function putRows(ids: readonly RequirementId[], { theme, after }: RowPlace): void {
  const { foldedThemes } = useSession.getState();
  if (foldedThemes.has(theme)) setFoldedThemes(new Set([...foldedThemes].filter((id) => id !== theme)));
  const place = after === undefined ? {} : { after: after as RequirementId | null };
  void runCommand(moveRequirements, { ids: [...ids], theme, ...place });
}

/** The selected requirements, or the theme whose heading the cursor is on, one place up or down. */
export function stepSelected(step: 'up' | 'down'): void {
  const model = currentModel();
  const theme = themeAtCursor(model);
  if (theme !== null) return stepTheme(theme, step);
  const { requirements } = selectedCells(model);
  if (requirements.length === 0 || !canReorder()) return;
  const place = placeBeside(model.rows.rows, new Set(requirements), step);
  if (place !== null) putRows(requirements, place);
}

function themeAtCursor({ rows }: MatrixModel): ThemeId | null {
  const { cursor } = useMatrixView.getState();
  const row = rows.rows.find(({ key }) => key === cursor?.row);
  return row?.kind === 'group' && row.group.kind === 'theme' ? row.group.theme : null;
}

function stepTheme(id: ThemeId, step: 'up' | 'down'): void {
  if (!canReorder()) return;
  const themes = currentDossier().themes.toSorted(byOrder);
  const at = themes.findIndex((theme) => theme.id === id);
  const after = step === 'down' ? themes[at + 1]?.id : at <= 0 ? undefined : (themes[at - 2]?.id ?? null);
  if (after !== undefined) void runCommand(moveTheme, { id, after });
}

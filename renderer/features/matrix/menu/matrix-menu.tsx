import { useState } from 'react';
import { requirementOf } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import { focusGrid } from '#renderer/features/matrix/editor/focus-grid.ts';
import { headRow, titleColumn, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { columnName } from '#renderer/features/matrix/toolbar/column-name.ts';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ContextMenu } from '#renderer/ui/overlays/context-menu.tsx';
import { find } from '#src/base/table.ts';
import type { Text } from '#src/text/text.ts';
import { actionGroupsOf } from './action-entries.ts';
import { openMenu, useMenu } from './menu-state.ts';

const onCell = [
  ['matrix.edit', 'matrix.details', 'matrix.comments'],
  ['matrix.cut', 'matrix.copy', 'matrix.paste', 'matrix.fillDown', 'matrix.clear'],
  ['requirement.new', 'requirement.split', 'requirement.merge', 'matrix.rowUp', 'matrix.rowDown', 'matrix.remove'],
  ['matrix.columnFilter', 'matrix.freeze', 'matrix.hideColumn'],
];
const onHead = [
  ['matrix.sortUp', 'matrix.sortDown', 'matrix.sortThen', 'matrix.unsort'],
  ['matrix.columnFilter', 'matrix.selectColumn'],
  ['matrix.columnLeft', 'matrix.columnRight', 'matrix.freeze', 'matrix.unfreeze', 'matrix.hideColumn'],
];
const onGroup = [
  ['matrix.fold', 'requirement.new', 'theme.new'],
  ['matrix.rowUp', 'matrix.rowDown'],
];

/** [V27] What can be done with the cell, row or column of the cursor; every item is an action with its key. */
export function MatrixMenu() {
  const at = useMenu((state) => state.at);
  return at === null ? null : <OpenMenu at={at} />;
}

function OpenMenu({ at }: { readonly at: { readonly x: number; readonly y: number } }) {
  const text = useText();
  // What can be done is asked before the menu takes the focus away from the grid.
  const [{ label, groups }] = useState(() => contentOf(text));
  return (
    <ContextMenu
      label={label}
      at={at}
      groups={groups}
      onClose={() => {
        openMenu(null);
        focusGrid();
      }}
      onAction={runAction}
    />
  );
}

function contentOf(text: Text) {
  const { cursor } = useMatrixView.getState();
  const { columns } = currentModel();
  const column = columns.find(({ key }) => key === cursor?.column);
  const name = column === undefined ? text.t('matrix:requirement') : columnName(text, column);
  if (cursor?.row === headRow)
    return { label: text.t('grid:menu.head', { column: name }), groups: actionGroupsOf(onHead, text) };
  const id = requirementOf(cursor?.row ?? '');
  if (id === null)
    return {
      label: text.t('grid:menu.group', { group: text.t('matrix:theme') }),
      groups: actionGroupsOf(onGroup, text),
    };
  const code = find(currentDossier().requirements, id)?.code ?? '';
  const groups = actionGroupsOf(cursor?.column === titleColumn ? onCell.slice(0, 3) : onCell, text);
  return { label: text.t('grid:menu.cell', { code }), groups };
}

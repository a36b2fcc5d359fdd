import { useLayoutEffect, useRef, useState } from 'react';
import { focusGrid } from '#renderer/features/matrix/editor/focus-grid.ts';
import { cellId } from '#renderer/features/matrix/grid/grid-geometry.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { headRow, setColumnText, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { columnName } from '#renderer/features/matrix/toolbar/column-name.ts';
import { useText } from '#renderer/store/settings.ts';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { AnchoredPopover } from '#renderer/ui/overlays/popover.tsx';
import css from './menu.module.css';
import { openColumnFilter, useMenu } from './menu-state.ts';

/** [V25] The text that the cells of one column must hold, typed under its heading. */
export function ColumnFilter({ model, prefix }: { readonly model: MatrixModel; readonly prefix: string }) {
  const text = useText();
  const key = useMenu((state) => state.filtering);
  const written = useMatrixView((view) => view.columnTexts[key ?? ''] ?? '');
  const anchor = useRef<Element | null>(null);
  const [isPlaced, setPlaced] = useState(false);
  useLayoutEffect(() => {
    anchor.current = key === null ? null : document.getElementById(cellId(prefix, headRow, key));
    setPlaced(anchor.current !== null);
  }, [key, prefix]);
  if (key === null || !isPlaced) return null;
  const column = model.columns.find((each) => each.key === key);
  const name = column === undefined ? text.t('matrix:requirement') : columnName(text, column);
  const close = (): void => {
    openColumnFilter(null);
    focusGrid();
  };
  const label = text.t('grid:columnFilter.label', { column: name });
  return (
    <AnchoredPopover anchorRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && close()} label={label}>
      <div className={css.filter}>
        <SearchField
          label={label}
          placeholder={label}
          clearLabel={text.t('matrix:clear')}
          value={written}
          onChange={(value) => setColumnText(key, value)}
          onSubmit={close}
          autoFocus
        />
      </div>
    </AnchoredPopover>
  );
}

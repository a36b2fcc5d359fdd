import { Plus } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { GridCell } from '#renderer/features/matrix/cells/grid-cell.tsx';
import { focusGrid } from '#renderer/features/matrix/editor/focus-grid.ts';
import type { RowProps } from '#renderer/features/matrix/grid/matrix-row.tsx';
import { placeOf, RowFrame } from '#renderer/features/matrix/grid/row-frame.tsx';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import type { AddRow } from '#src/views/matrix/matrix-rows.ts';
import { addTitles } from './add-titles.ts';
import css from './adding.module.css';
import { setAdding, useAdding } from './adding-state.ts';

/** [V23] The foot of a theme: type a title, Enter adds it and waits for the next. */
export function AddRowView(props: RowProps & { readonly row: AddRow }) {
  const text = useText();
  const { theme } = props.row;
  const isOpen = useAdding((state) => state.theme === theme);
  const place = placeOf(text, props);
  return (
    <RowFrame at={props} className={css.row}>
      <GridCell {...place(titleColumn, 0, 0)}>
        {isOpen ? (
          <TitleInput row={props.row} />
        ) : (
          <button type="button" tabIndex={-1} className={css.open} onClick={() => setAdding(theme)}>
            <Plus size={14} aria-hidden="true" /> {text.t('grid:add.row')}
          </button>
        )}
      </GridCell>
    </RowFrame>
  );
}

function TitleInput({ row: { theme } }: { readonly row: AddRow }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const close = (): void => {
    setAdding(null);
    focusGrid();
  };
  const add = (titles: string): void => {
    if (addTitles(theme, titles)) setWritten('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || written.trim() === '') close();
    else add(written);
  };
  return (
    <input
      ref={input}
      className={css.input}
      aria-label={text.t('grid:add.field')}
      placeholder={text.t('grid:add.hint')}
      maxLength={500}
      value={written}
      onChange={(event) => setWritten(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const list = event.clipboardData.getData('text/plain');
        if (!/[\r\n]\s*\S/.test(list)) return;
        event.preventDefault();
        add(`${written}${list}`);
      }}
      onBlur={() => {
        // What was typed is kept when the row is left in any other way than Escape.
        if (written.trim() !== '') addTitles(theme, written);
        setAdding(null);
      }}
    />
  );
}

import { useId, useMemo, useRef, useState } from 'react';
import { useScene } from '#renderer/features/map/map-scene.ts';
import { mapKeyboard } from '#renderer/features/map/map-state.ts';
import { nodeIdOf, selectionOf } from '#renderer/features/map/selection.ts';
import { select, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { listRows } from '#src/views/map/list-rows.ts';
import { columns } from './cell.tsx';
import css from './list.module.css';
import { ListRowView } from './list-row.tsx';
import { listKeys } from './list-keys.ts';
import { useRows } from './use-rows.ts';

/**
 * [P60] The map as a list: the same lanes, themes and cards with the same selection, filter, focus and commands. One tab
 * stop; only the rows on screen, and the one the keyboard stands on, are in the page.
 */
export function MapList() {
  const text = useText();
  const prefix = useId();
  const { nodes } = useScene();
  const rows = useMemo(() => listRows(nodes), [nodes]);
  const selected = useSession(({ selection }) => nodeIdOf(selection));
  const [at, setAt] = useState<string | null>(null);
  const current = rows.find(({ id }) => id === (selected ?? at)) ?? rows.find(({ id }) => id === at) ?? rows[0];
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRows(scroller, rows, current);
  const go = (id: string): void => {
    setAt(id);
    const row = rows.find((each) => each.id === id);
    select(row?.kind === 'node' ? selectionOf(row.node) : null);
  };
  const page = Math.max(1, list.getVirtualItems().length - 8);
  return (
    <div
      ref={scroller}
      className={css.list}
      role="treegrid"
      tabIndex={0}
      aria-label={text.t('maplist:label')}
      aria-description={text.t('maplist:hint')}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={current === undefined ? undefined : `${prefix}${current.id}`}
      onKeyDown={listKeys(rows, current, page, go)}
      {...{ [mapKeyboard]: '' }}
    >
      <Heads />
      <div role="rowgroup" className={css.body} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <ListRowView
              key={row.id}
              row={row}
              index={index}
              top={start}
              prefix={prefix}
              isCurrent={row === current}
              measure={list.measureElement}
              onPress={setAt}
            />
          );
        })}
      </div>
    </div>
  );
}

function Heads() {
  const { t } = useText();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" aria-rowindex={1} className={css.heads}>
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {t(`maplist:columns.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from '#renderer/features/conflicts/conflicts.module.css';
import type { CaseList, ListRow } from '#src/views/cases/case-list.ts';
import { CaseItem } from './case-item.tsx';
import { ConflictFilter, FilterLine } from './conflict-filter.tsx';
import { ConflictItem } from './conflict-item.tsx';
import own from './list.module.css';
import { selectRow } from './select-row.ts';
import { type Conflicts, countOf } from './use-conflicts.ts';

const ITEM_PX = 58;
const GROUP_PX = 32;

type Line =
  | { readonly kind: 'group'; readonly key: keyof CaseList; readonly count: number }
  | { readonly kind: 'row'; readonly row: ListRow };

/** One line of words and one of picture per case or conflict; only what is in view is drawn. */
export function ConflictList({ conflicts }: { conflicts: Conflicts }) {
  const { t } = useText();
  const { all, shown, current } = conflicts;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const at = current === null ? -1 : shown.indexOf(current);
  return (
    <nav className={css.list} aria-label={t('conflicts:list')}>
      <div className={css.listHead}>
        <h2>{t('conflicts:title')}</h2>
        <span className="muted">{t('conflicts:open', { count: all.open.length + all.signals.length })}</span>
        <span className="spacer" />
        <ConflictFilter />
        {!isReadOnly && (
          <IconButton
            icon={Plus}
            size="sm"
            label={t('caseScreen:new')}
            shortcut={['N']}
            onPress={() => runAction('case.new')}
          />
        )}
      </div>
      <FilterLine shown={shown.length} all={countOf(all)} />
      <Items conflicts={conflicts} />
      <p className={css.place}>
        {t('conflicts:place', { at: at + 1, all: shown.length })}
        <span className="spacer" />
        <span className="vh">{t('conflicts:keys')}</span>
        <Kbd keys={['J', 'K']} />
      </p>
    </nav>
  );
}

/** Rows under the heading of their group; a list of one group needs none. */
function linesOf(list: CaseList): readonly Line[] {
  const groups = (['open', 'signals', 'decided'] as const).filter((key) => list[key].length > 0);
  return groups.flatMap((key): readonly Line[] => {
    const rows = list[key].map((row): Line => ({ kind: 'row', row }));
    const isAlone = groups.length === 1 && key !== 'decided';
    return isAlone ? rows : [{ kind: 'group', key, count: rows.length }, ...rows];
  });
}

function Items({ conflicts: { list, current } }: { conflicts: Conflicts }) {
  const scroll = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(list), [list]);
  const at = lines.findIndex((line) => line.kind === 'row' && line.row === current);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_PX : ITEM_PX),
    overscan: 8,
  });
  useEffect(() => {
    rows.measure();
  }, [lines, rows]);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at);
  }, [at, rows]);
  return (
    <div ref={scroll} className={css.items}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={line.kind === 'group' ? line.key : `${line.row.kind} ${line.row.id}`}
                style={{ transform: `translateY(${start}px)`, height: size }}
              >
                {line.kind === 'group' ? (
                  <Group line={line} />
                ) : (
                  <Item row={line.row} isCurrent={line.row === current} />
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function Group({ line }: { line: Extract<Line, { kind: 'group' }> }) {
  const { t } = useText();
  return (
    <h3 className={own.group}>
      {t(`caseScreen:groups.${line.key}`)} <small className="num">{line.count}</small>
    </h3>
  );
}

function Item({ row, isCurrent }: { row: ListRow; isCurrent: boolean }) {
  const onSelect = (): void => selectRow(row);
  return row.kind === 'case' ? (
    <CaseItem row={row} isCurrent={isCurrent} onSelect={onSelect} />
  ) : (
    <ConflictItem entry={row.entry} isCurrent={isCurrent} onSelect={onSelect} />
  );
}

import { ChevronDown, ChevronRight } from 'lucide-react';
import { clsx } from 'clsx';
import { useMemo } from 'react';
import cells from '#renderer/features/matrix/cells/cells.module.css';
import { GridCell } from '#renderer/features/matrix/cells/grid-cell.tsx';
import { StatusCounts } from '#renderer/features/matrix/cells/status-counts.tsx';
import { toggleGroup } from '#renderer/features/matrix/matrix-model.ts';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import { useRollups } from '#renderer/store/theme-rollups.ts';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import { groupCounts } from '#src/views/matrix/group-counts.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import type { GroupRow } from '#src/views/matrix/matrix-rows.ts';
import { countCards } from '#src/views/themes/count-cards.ts';
import type { Counts } from '#src/views/themes/theme-rollup.ts';
import css from './grid.module.css';
import type { RowProps } from './matrix-row.tsx';
import { placeOf, RowFrame } from './row-frame.tsx';
import { useGroupName } from './use-group-name.ts';

const noCounts = countCards([]);

/** Heads its requirements: per client how it weighs them, how much is shared or in conflict, and the costs. */
export function GroupRowView(props: RowProps & { readonly row: GroupRow }) {
  const text = useText();
  const { row, columns } = props;
  const name = useGroupName(row.group);
  const counts = useCounts(row);
  const place = placeOf(text, props);
  const Chevron = row.isFolded ? ChevronRight : ChevronDown;
  const { shown, total } = row;
  return (
    <RowFrame at={props} className={css.group}>
      <GridCell {...place(titleColumn, 0, 0)} isExpanded={!row.isFolded}>
        <button
          type="button"
          tabIndex={-1}
          className={css.fold}
          title={text.t(row.isFolded ? 'matrix:unfold' : 'matrix:fold')}
          onClick={() => toggleGroup(row)}
        >
          <Chevron size={16} aria-hidden="true" />
          <b>{name}</b>
          <span>{shown === total ? text.number(shown) : text.t('matrix:shownOf', { shown, total })}</span>
        </button>
      </GridCell>
      {columns.map(({ column, left, width, index }) => (
        <GridCell
          key={column.key}
          {...place(column.key, index + 1, width, left)}
          className={clsx(isSilent(column) && cells.plain)}
        >
          <GroupCell counts={counts} column={column} />
        </GridCell>
      ))}
    </RowFrame>
  );
}

/** A whole theme is counted once for all screens; other groups look at everything, and draw again after every edit. */
function useCounts(row: GroupRow): Counts {
  const { group, ids } = row;
  const theme = ids === null && group.kind === 'theme' ? group.theme : null;
  const from = useRollups((list) => (theme === null ? list : list.find((rollup) => rollup.theme === theme)));
  return useMemo(() => {
    if (from === undefined) return noCounts;
    return 'theme' in from ? from : groupCounts(from, row);
  }, [from, row]);
}

/** Headings say nothing of suppliers, so no lines stand between those columns either. */
function isSilent({ kind }: MatrixColumn): boolean {
  return kind === 'supplier' || kind === 'suppliers';
}

function GroupCell({ counts, column }: { readonly counts: Counts; readonly column: MatrixColumn }) {
  const text = useText();
  switch (column.kind) {
    case 'client': {
      const share = counts.clients.find((each) => each.client === column.client.id);
      if (share === undefined) return null;
      const { M, S, C } = share.count;
      const filled = (M + S + C) / Math.max(1, counts.cards.length);
      return (
        <span className={css.bar}>
          <span style={{ width: `${filled * 100}%` }}>
            <PriorityBar counts={share.count} label={text.t('map:priorities', share.count)} />
          </span>
        </span>
      );
    }
    case 'zone':
      return <StatusCounts sharing={counts.sharing} />;
    case 'supplier':
    case 'suppliers':
    case 'text':
    case 'status':
      return null;
    case 'cost': {
      const field = column.cost === 'once' ? 'costOnceK' : 'costYearK';
      const sum = counts.cards.reduce((total, { requirement }) => total + (requirement[field] ?? 0), 0);
      return <span className={css.sum}>{text.number(sum)}</span>;
    }
    default:
      return assertNever(column);
  }
}

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { setFoldedThemes, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { useRollup } from '#renderer/store/theme-rollups.ts';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import { firstColumnWidth } from '#src/views/matrix/matrix-columns.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { GridCell } from './grid-cell.tsx';
import css from './matrix.module.css';
import type { PlacedColumn } from './grid-geometry.ts';
import type { RowProps } from './matrix-row.tsx';
import { titleColumn } from './matrix-view.ts';

type ThemeRowProps = RowProps & { readonly row: Extract<MatrixRow, { kind: 'theme' }> };

/** Heads its requirements: per client how it weighs this theme, how much is shared or in conflict, and the costs. */
export function ThemeRow({ row, index, top, height, columns, prefix, cursor }: ThemeRowProps) {
  const text = useText();
  const theme = useDossier((dossier) => find(dossier.themes, row.theme));
  const rollup = useRollup(row.theme);
  if (theme === undefined || rollup === undefined) return null;
  const cell = (key: string) => ({
    id: `${prefix}-${row.key}-${key}`,
    row: row.key,
    column: key,
    isCursor: cursor === key,
  });
  const Chevron = row.isFolded ? ChevronRight : ChevronDown;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-expanded={!row.isFolded}
      className={css.group}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <GridCell {...cell(titleColumn)} at={1} width={firstColumnWidth} isFirst role="rowheader">
        <button
          type="button"
          tabIndex={-1}
          className={css.fold}
          title={text.t(row.isFolded ? 'matrix:unfold' : 'matrix:fold')}
          onClick={() => toggle(row)}
        >
          <Chevron size={16} aria-hidden="true" />
          <b>{theme.title}</b>
          <span>
            {row.shown === rollup.cards.length
              ? row.shown
              : text.t('matrix:shownOf', { shown: row.shown, total: rollup.cards.length })}
          </span>
        </button>
      </GridCell>
      {columns.map((placed) => (
        <GridCell
          key={placed.column.key}
          {...cell(placed.column.key)}
          at={placed.index + 2}
          left={placed.left}
          width={placed.column.width}
        >
          <ThemeCell rollup={rollup} placed={placed} />
        </GridCell>
      ))}
    </div>
  );
}

function toggle({ theme }: ThemeRowProps['row']): void {
  const folded = new Set(useSession.getState().foldedThemes);
  if (!folded.delete(theme)) folded.add(theme);
  setFoldedThemes(folded);
}

function ThemeCell({ rollup, placed: { column } }: { readonly rollup: ThemeRollup; readonly placed: PlacedColumn }) {
  const text = useText();
  switch (column.kind) {
    case 'client': {
      const share = rollup.clients.find((each) => each.client === column.client.id);
      return share === undefined ? null : (
        <PriorityBar counts={share.count} label={text.t('map:priorities', share.count)} className={css.bar} />
      );
    }
    case 'zone':
      return <ThemeCounts rollup={rollup} />;
    case 'supplier':
      return null;
    case 'cost': {
      const sum = rollup.cards.reduce(
        (total, { requirement }) =>
          total + ((column.cost === 'once' ? requirement.costOnceK : requirement.costYearK) ?? 0),
        0,
      );
      return <span className={css.sum}>{text.number(sum)}</span>;
    }
  }
}

function ThemeCounts({ rollup }: { readonly rollup: ThemeRollup }) {
  const text = useText();
  const { shared, complementary, conflicting, unique } = rollup.sharing;
  const marks = [
    { status: 'shared', key: 'shared', count: shared + complementary },
    { status: 'conflict', key: 'conflicts', count: conflicting },
    { status: 'unique', key: 'unique', count: unique },
  ] as const;
  return (
    <span className={css.marks}>
      {marks.map(({ status, key, count }) =>
        count === 0 ? null : (
          <CountMark
            key={key}
            glyph={<StatusGlyph status={status} size={16} />}
            count={count}
            hot={status === 'conflict'}
            label={text.t(`map:counts.${key}`, { number: count })}
          />
        ),
      )}
    </span>
  );
}

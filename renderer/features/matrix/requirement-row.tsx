import { clsx } from 'clsx';
import { useDossier, useOffers, usePositions, useRequirementAnalysis } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import { firstColumnWidth } from '#src/views/matrix/matrix-columns.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import { clashing } from '#src/views/themes/theme-rollup.ts';
import { ClientCell } from './client-cell.tsx';
import { CostCell } from './cost-cell.tsx';
import { GridCell } from './grid-cell.tsx';
import css from './matrix.module.css';
import type { PlacedColumn } from './matrix-grid.tsx';
import type { RowProps } from './matrix-row.tsx';
import { titleColumn } from './matrix-view.ts';
import { SupplierCell } from './supplier-cell.tsx';
import { useStatusLabel } from './use-status-label.ts';
import { ZoneCell } from './zone-cell.tsx';

type RequirementRowProps = RowProps & { readonly row: Extract<MatrixRow, { kind: 'requirement' }> };

export function RequirementRow({ row, index, top, height, columns, prefix, cursor }: RequirementRowProps) {
  const requirement = useDossier((dossier) => find(dossier.requirements, row.id));
  const analysis = useRequirementAnalysis(row.id);
  const positions = usePositions(row.id);
  const offers = useOffers(row.id);
  const isCurrent = useSession(({ selection }) => selection?.kind === 'requirement' && selection.id === row.id);
  const label = useStatusLabel(analysis);
  if (requirement === undefined) return null;
  const inConflict = clashing(analysis);
  const cell = (key: string) => ({
    id: `${prefix}-${row.key}-${key}`,
    row: row.key,
    column: key,
    isCursor: cursor === key,
  });
  const content = ({ column, left, index: at }: PlacedColumn) => {
    const place = { ...cell(column.key), at: at + 2, left, width: column.width };
    switch (column.kind) {
      case 'client': {
        const position = positions.find((each) => each.client === column.client.id);
        return (
          <ClientCell
            key={column.key}
            {...place}
            requirement={requirement}
            position={position}
            isClashing={inConflict.has(column.client.id)}
          />
        );
      }
      case 'zone':
        return (
          <ZoneCell key={column.key} {...place} requirement={requirement} analysis={analysis} positions={positions} />
        );
      case 'supplier': {
        const offer = offers.find((each) => each.supplier === column.supplier.id);
        return (
          <SupplierCell
            key={column.key}
            {...place}
            requirement={requirement}
            supplier={column.supplier}
            offer={offer}
          />
        );
      }
      case 'cost':
        return (
          <CostCell
            key={column.key}
            {...place}
            value={column.cost === 'once' ? requirement.costOnceK : requirement.costYearK}
          />
        );
      default:
        return assertNever(column);
    }
  };
  const isConflict = analysis?.sharing === 'conflicting';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={clsx(css.row, isCurrent && css.current, isConflict && css.conflict)}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <GridCell {...cell(titleColumn)} at={1} width={firstColumnWidth} isFirst role="rowheader">
        <StatusGlyph status={isConflict ? 'conflict' : (analysis?.sharing ?? 'indifferent')} size={16} label={label} />
        <small>{requirement.code}</small>
        <span className={css.titleText} title={requirement.title}>
          {requirement.title}
        </span>
      </GridCell>
      {columns.map(content)}
    </div>
  );
}

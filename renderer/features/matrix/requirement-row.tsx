import { clsx } from 'clsx';
import { useDossier, useOffers, usePositions, useRequirementAnalysis } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import { firstColumnWidth, type MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import { clashing } from '#src/views/themes/theme-rollup.ts';
import { ClientCell } from './client-cell.tsx';
import { CostCell } from './cost-cell.tsx';
import { type CellPlace, GridCell } from './grid-cell.tsx';
import css from './matrix.module.css';
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
  const facts = { requirement, analysis, positions, offers, inConflict: clashing(analysis) };
  const place = (key: string, at: number, width: number) => ({
    id: `${prefix}-${row.key}-${key}`,
    row: row.key,
    column: key,
    isCursor: cursor === key,
    at,
    width,
  });
  const isConflict = analysis?.sharing === 'conflicting';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={clsx(css.row, isCurrent && css.current, isConflict && css.conflict)}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <GridCell {...place(titleColumn, 1, firstColumnWidth)} isFirst role="rowheader">
        <StatusGlyph status={isConflict ? 'conflict' : (analysis?.sharing ?? 'indifferent')} size={16} label={label} />
        <small>{requirement.code}</small>
        <span className={css.titleText} title={requirement.title}>
          {requirement.title}
        </span>
      </GridCell>
      {columns.map(({ column, left, index: at }) => (
        <RowCell
          key={column.key}
          column={column}
          facts={facts}
          place={{ ...place(column.key, at + 2, column.width), left }}
        />
      ))}
    </div>
  );
}

type Facts = {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly positions: readonly Position[];
  readonly offers: readonly Offer[];
  readonly inConflict: ReadonlySet<string>;
};

function RowCell({
  column,
  facts,
  place,
}: {
  readonly column: MatrixColumn;
  readonly facts: Facts;
  readonly place: CellPlace;
}) {
  const { requirement, analysis, positions, offers, inConflict } = facts;
  switch (column.kind) {
    case 'client': {
      const { id } = column.client;
      const position = positions.find((each) => each.client === id);
      return <ClientCell {...place} requirement={requirement} position={position} isClashing={inConflict.has(id)} />;
    }
    case 'zone':
      return <ZoneCell {...place} requirement={requirement} analysis={analysis} positions={positions} />;
    case 'supplier': {
      const offer = offers.find((each) => each.supplier === column.supplier.id);
      return <SupplierCell {...place} requirement={requirement} supplier={column.supplier} offer={offer} />;
    }
    case 'cost':
      return <CostCell {...place} value={column.cost === 'once' ? requirement.costOnceK : requirement.costYearK} />;
    default:
      return assertNever(column);
  }
}

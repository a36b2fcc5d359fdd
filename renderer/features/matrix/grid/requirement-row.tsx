import { clsx } from 'clsx';
import { memo, useMemo } from 'react';
import { ClientCell } from '#renderer/features/matrix/cells/client-cell.tsx';
import { CostCell } from '#renderer/features/matrix/cells/cost-cell.tsx';
import type { CellPlace } from '#renderer/features/matrix/cells/grid-cell.tsx';
import { openByColumn } from '#renderer/features/matrix/cells/open-comments.ts';
import { SupplierCell } from '#renderer/features/matrix/cells/supplier-cell.tsx';
import { SuppliersCell } from '#renderer/features/matrix/cells/suppliers-cell.tsx';
import { TextCell } from '#renderer/features/matrix/cells/text-cell.tsx';
import { TitleCell } from '#renderer/features/matrix/cells/title-cell.tsx';
import { ZoneCell } from '#renderer/features/matrix/cells/zone-cell.tsx';
import { type MatrixView, titleColumn, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { useComments } from '#renderer/store/comments.ts';
import { useDossier, useOffers, usePositions, useRequirementAnalysis } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import type { RequirementRow } from '#src/views/matrix/matrix-rows.ts';
import { clashing } from '#src/views/themes/clashing.ts';
import css from './grid.module.css';
import type { RowProps } from './matrix-row.tsx';
import { isEditable } from './use-grid-pointer.ts';
import { placeOf, RowFrame } from './row-frame.tsx';

export function RequirementRowView(props: RowProps & { readonly row: RequirementRow }) {
  const { row, columns } = props;
  const text = useText();
  const facts = useFacts(row.id);
  const isCurrent = useSession(({ selection }) => selection?.kind === 'requirement' && selection.id === row.id);
  if (facts === null) return null;
  const at = placeOf(text, props);
  const place: typeof at = (column, ...rest) => ({
    ...at(column, ...rest),
    comments: facts.comments.get(column) ?? 0,
    canFill: column !== titleColumn && isEditable(column),
  });
  return (
    <RowFrame
      at={props}
      className={clsx(isCurrent && css.current, facts.analysis?.sharing === 'conflicting' && css.conflict)}
    >
      <TitleCell {...place(titleColumn, 0, 0)} requirement={facts.requirement} analysis={facts.analysis} />
      {columns.map(({ column, left, width, index }) => (
        <RowCell key={column.key} of={column} facts={facts} {...place(column.key, index + 1, width, left)} />
      ))}
    </RowFrame>
  );
}

type Facts = {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly positions: readonly Position[];
  readonly offers: readonly Offer[];
  readonly inConflict: ReadonlySet<string>;
  /** Open comments by column. */
  readonly comments: ReadonlyMap<string, number>;
  readonly shows: MatrixView['shows'];
};

/** What the row shows; while one of its cells is edited, as it would become. */
function useFacts(id: RequirementId): Facts | null {
  const requirement = useDossier((dossier) => find(dossier.requirements, id));
  const kept = { analysis: useRequirementAnalysis(id), positions: usePositions(id) };
  const preview = useMatrixView((view) => (view.preview?.requirement === id ? view.preview : null));
  const offers = useOffers(id);
  const all = useComments(id);
  const shows = useMatrixView((view) => view.shows);
  const { analysis, positions } = preview ?? kept;
  return useMemo(() => {
    if (requirement === undefined) return null;
    const comments = openByColumn(all);
    return { requirement, analysis, positions, offers, inConflict: clashing(analysis), shows, comments };
  }, [requirement, analysis, positions, offers, shows, all]);
}

type RowCellProps = CellPlace & { readonly of: MatrixColumn; readonly facts: Facts };

/** Draws again when the row's facts or its own place change, not for columns that come and go beside it. */
const RowCell = memo(function RowCell({ of: column, facts, ...place }: RowCellProps) {
  const { requirement, analysis, positions, offers, inConflict, shows } = facts;
  switch (column.kind) {
    case 'client': {
      const { id } = column.client;
      const position = positions.find((each) => each.client === id);
      return (
        <ClientCell
          {...place}
          requirement={requirement}
          position={position}
          shows={shows}
          isClashing={inConflict.has(id)}
        />
      );
    }
    case 'zone':
      return <ZoneCell {...place} requirement={requirement} analysis={analysis} positions={positions} />;
    case 'supplier': {
      const offer = offers.find((each) => each.supplier === column.supplier.id);
      return <SupplierCell {...place} requirement={requirement} supplier={column.supplier} offer={offer} />;
    }
    case 'suppliers':
      return <SuppliersCell {...place} suppliers={column.suppliers} offers={offers} />;
    case 'text':
      return <TextCell {...place} value={requirement[column.field]} />;
    case 'status':
      return <TextCell {...place} value={place.text.t(`analysis:sharing.${analysis?.sharing ?? 'indifferent'}`)} />;
    case 'cost':
      return <CostCell {...place} value={column.cost === 'once' ? requirement.costOnceK : requirement.costYearK} />;
    default:
      return assertNever(column);
  }
});

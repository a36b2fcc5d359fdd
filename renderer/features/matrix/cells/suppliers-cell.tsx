import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import type { Offer } from '#src/dossier/offer.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { ableCount } from '#src/views/matrix/able-count.ts';
import css from './cells.module.css';
import { type CellPlace, GridCell } from './grid-cell.tsx';

type SuppliersCellProps = CellPlace & {
  readonly suppliers: readonly Supplier[];
  readonly offers: readonly Offer[];
};

/** All suppliers in one column: how many can do it without custom work. */
export function SuppliersCell({ suppliers, offers, ...place }: SuppliersCellProps) {
  const { text } = place;
  const { able, quarters } = ableCount(suppliers, offers);
  const words = text.t('matrix:able', { able, total: suppliers.length });
  return (
    <GridCell {...place} className={css.able} title={words}>
      <FitBall fit={quarters} label={words} />
      <span aria-hidden="true">{text.t('matrix:shownOf', { shown: able, total: suppliers.length })}</span>
    </GridCell>
  );
}

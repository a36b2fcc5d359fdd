import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import css from './cells.module.css';
import { type CellPlace, GridCell } from './grid-cell.tsx';

type SuppliersCellProps = CellPlace & {
  readonly suppliers: readonly Supplier[];
  readonly offers: readonly Offer[];
};

/** All suppliers in one column: how many can do it without custom work. */
export function SuppliersCell({ suppliers, offers, ...place }: SuppliersCellProps) {
  const { text } = place;
  const shown = new Set<string>(suppliers.map(({ id }) => id));
  const able = offers.filter(({ supplier, fit }) => shown.has(supplier) && fitQuarters(fit) >= 0.75).length;
  const words = text.t('matrix:able', { able, total: suppliers.length });
  const quarters = ([0, 0.25, 0.5, 0.75, 1] as const)[Math.floor((4 * able) / Math.max(1, suppliers.length))] ?? 0;
  return (
    <GridCell {...place} className={css.able} title={words}>
      <FitBall fit={quarters} label={words} />
      <span aria-hidden="true">{text.t('matrix:shownOf', { shown: able, total: suppliers.length })}</span>
    </GridCell>
  );
}

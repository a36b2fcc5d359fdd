import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { type CellPlace, GridCell } from './grid-cell.tsx';
import css from './cells.module.css';

type SupplierCellProps = CellPlace & {
  readonly requirement: Requirement;
  readonly supplier: Supplier;
  readonly offer: Offer | undefined;
};

/** How far one supplier fills it; the value, proof and note are in the tooltip and the editor. */
export function SupplierCell({ requirement, supplier, offer, ...place }: SupplierCellProps) {
  const { text } = place;
  const words = [
    `${supplier.name}: ${fitText(text, offer?.fit ?? null)}`,
    offer === undefined || offer.value === null ? '' : valueText(text, requirement.parameter, offer.value),
    offer === undefined ? '' : text.t(`offers:proof.${offer.proof}`),
    offer?.note ?? '',
  ].filter((part) => part !== '');
  return (
    <GridCell {...place} className={css.fit} title={words.join(', ')}>
      <FitBall fit={offer === undefined ? null : fitQuarters(offer.fit)} label={words.join(', ')} />
    </GridCell>
  );
}

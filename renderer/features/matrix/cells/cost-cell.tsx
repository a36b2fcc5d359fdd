import { type CellPlace, GridCell } from './grid-cell.tsx';
import css from './cells.module.css';

/** Thousands of euros. */
export function CostCell({ value, ...place }: CellPlace & { readonly value: number | null }) {
  const { text } = place;
  return (
    <GridCell {...place} className={css.cost}>
      {value === null ? '' : text.number(value)}
    </GridCell>
  );
}

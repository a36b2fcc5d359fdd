import { useText } from '#renderer/store/settings.ts';
import { type CellPlace, GridCell } from './grid-cell.tsx';
import css from './cells.module.css';

/** Thousands of euros. */
export function CostCell({ value, ...place }: CellPlace & { readonly value: number | null }) {
  const text = useText();
  return (
    <GridCell {...place} className={css.cost}>
      {value === null ? '' : text.number(value)}
    </GridCell>
  );
}

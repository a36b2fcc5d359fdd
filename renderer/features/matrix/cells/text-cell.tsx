import css from './cells.module.css';
import { type CellPlace, GridCell } from './grid-cell.tsx';

/** A text of the requirement itself; all of it where rows follow their content, else its beginning. */
export function TextCell({ value, ...place }: CellPlace & { readonly value: string }) {
  return (
    <GridCell {...place} title={value === '' ? undefined : value}>
      <span className={css.prose}>{value}</span>
    </GridCell>
  );
}

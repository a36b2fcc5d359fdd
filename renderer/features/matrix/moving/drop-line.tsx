import { useDrag } from './drag-state.ts';
import css from './moving.module.css';

/** Where what is dragged would land. */
export function DropLine() {
  const { drag, line } = useDrag();
  if (drag === null || line === null) return null;
  return drag.kind === 'column' ? (
    <div className={css.column} style={{ left: line }} />
  ) : (
    <div className={css.row} style={{ top: line }} />
  );
}

import { clsx } from 'clsx';
import css from './supplier-hexagon.module.css';

export interface SupplierHexagonProps {
  letters: string;
  size?: 'sm' | 'md' | undefined;
  /** Dropped out: dashed outline, letters struck through. */
  out?: boolean | undefined;
  name?: string | undefined;
  className?: string | undefined;
}

export const HEXAGON_PATH =
  'M8.2 1.2h11.6a2 2 0 0 1 1.7 1l5 8.8a2 2 0 0 1 0 2l-5 8.8a2 2 0 0 1-1.7 1H8.2a2 2 0 0 1-1.7-1l-5-8.8a2 2 0 0 1 0-2l5-8.8a2 2 0 0 1 1.7-1Z';

/** A supplier: outlined hexagon with two letters, always ink. */
export function SupplierHexagon({ letters, size = 'sm', out = false, name, className }: SupplierHexagonProps) {
  const spoken = name === undefined ? {} : { role: 'img', 'aria-label': name, title: name };
  return (
    <span className={clsx(css.hexagon, css[size], out && css.out, className)} {...spoken}>
      <svg viewBox="0 0 28 24" aria-hidden="true">
        <path d={HEXAGON_PATH} />
      </svg>
      <span className={css.letters}>{letters}</span>
    </span>
  );
}

import { clsx } from 'clsx';
import { hexagonPath } from '#src/base/hexagon.ts';
import css from './supplier-hexagon.module.css';

export interface SupplierHexagonProps {
  letters: string;
  size?: 'sm' | 'md' | undefined;
  /** Dropped out: dashed outline, letters struck through. */
  out?: boolean | undefined;
  name?: string | undefined;
  className?: string | undefined;
}

/** A supplier: outlined hexagon with two letters, always ink. */
export function SupplierHexagon({ letters, size = 'sm', out = false, name, className }: SupplierHexagonProps) {
  const spoken = name === undefined ? {} : { role: 'img', 'aria-label': name, title: name };
  return (
    <span className={clsx(css.hexagon, css[size], out && css.out, className)} {...spoken}>
      <svg viewBox="0 0 28 24" aria-hidden="true">
        <path d={hexagonPath} />
      </svg>
      <span className={css.letters}>{letters}</span>
    </span>
  );
}

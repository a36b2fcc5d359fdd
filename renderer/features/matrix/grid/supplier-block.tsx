import { ChevronsLeft, ChevronsRight } from 'lucide-react';
import { toggleSuppliers } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import css from './head.module.css';
import type { PlacedColumn } from './grid-geometry.ts';

/** The suppliers on screen as one: where they start, how wide they are together, whether they are folded. */
type Block = { readonly column: string; readonly width: number; readonly count: number; readonly isFolded: boolean };

export function supplierBlock(columns: readonly PlacedColumn[]): Block | null {
  const block = columns.filter(({ column }) => column.kind === 'supplier' || column.kind === 'suppliers');
  const [first] = block;
  if (first === undefined) return null;
  const width = block.reduce((total, placed) => total + placed.width, 0);
  return { column: first.column.key, width, count: block.length, isFolded: first.column.kind === 'suppliers' };
}

/** Over the suppliers, in the heading of the first: folds them into one column, and back. */
export function SupplierBlock({ width, count, isFolded }: Omit<Block, 'column'>) {
  const text = useText();
  const Chevron = isFolded ? ChevronsRight : ChevronsLeft;
  const label = text.t(isFolded ? 'matrix:unfoldSuppliers' : 'matrix:foldSuppliers');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.block}
      style={{ width }}
      aria-label={label}
      title={label}
      onClick={toggleSuppliers}
    >
      {count > 2 && <span>{text.t('matrix:suppliers')}</span>}
      <Chevron size={12} aria-hidden="true" />
    </button>
  );
}

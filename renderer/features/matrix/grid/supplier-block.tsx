import { ChevronsLeft, ChevronsRight } from 'lucide-react';
import { toggleSuppliers } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import css from './head.module.css';
import type { PlacedColumn } from './grid-geometry.ts';

/** Over the suppliers: folds them into one column, and back. */
export function SupplierBlock({ columns }: { readonly columns: readonly PlacedColumn[] }) {
  const text = useText();
  const block = columns.filter(({ column }) => column.kind === 'supplier' || column.kind === 'suppliers');
  const [first] = block;
  const last = block.at(-1);
  if (first === undefined || last === undefined) return null;
  const isFolded = first.column.kind === 'suppliers';
  const Chevron = isFolded ? ChevronsRight : ChevronsLeft;
  const label = text.t(isFolded ? 'matrix:unfoldSuppliers' : 'matrix:foldSuppliers');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.block}
      style={{ left: first.left, width: last.left + last.width - first.left }}
      aria-label={label}
      title={label}
      onClick={toggleSuppliers}
    >
      {block.length > 2 && <span>{text.t('matrix:suppliers')}</span>}
      <Chevron size={12} aria-hidden="true" />
    </button>
  );
}

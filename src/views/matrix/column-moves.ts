import { type Block, blockOf, type MatrixColumn } from './matrix-columns.ts';

/** What moving a column comes to: the order of clients and suppliers is that of the dossier, of blocks of the view. */
export type ColumnMove =
  | { readonly kind: 'client' | 'supplier'; readonly id: string; readonly after: string | null }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] };

/** [V22] A column dropped before the column of this index; null when it stays where it is. */
export function columnMove(
  columns: readonly MatrixColumn[],
  blocks: readonly Block[],
  from: number,
  before: number,
): ColumnMove | null {
  const moving = columns[from];
  if (moving === undefined || before === from || before === from + 1) return null;
  const own = columns.filter((column) => blockOf(column) === blockOf(moving));
  const start = columns.findIndex((column) => blockOf(column) === blockOf(moving));
  const isWithin = before >= start && before <= start + own.length;
  if (isWithin && (moving.kind === 'client' || moving.kind === 'supplier')) {
    const previous = columns[before - 1];
    const after = before === start || previous === undefined ? null : idOf(previous);
    return { kind: moving.kind, id: idOf(moving), after };
  }
  if (isWithin) return null;
  const next = columns[before];
  const rest = blocks.filter((block) => block !== blockOf(moving));
  // In the middle of another block the whole block goes before it, or after it from the left.
  const target = next === undefined ? rest.length : rest.indexOf(blockOf(next));
  const isInside = next !== undefined && columns[before - 1] !== undefined && sameBlock(next, columns[before - 1]);
  const place = isInside && before > from ? target + 1 : target;
  const moved = rest.toSpliced(place < 0 ? rest.length : place, 0, blockOf(moving));
  return moved.every((block, index) => block === blocks[index]) ? null : { kind: 'blocks', blocks: moved };
}

function sameBlock(a: MatrixColumn, b: MatrixColumn | undefined): boolean {
  return b !== undefined && blockOf(a) === blockOf(b);
}

function idOf(column: MatrixColumn): string {
  if (column.kind === 'client') return column.client.id;
  return column.kind === 'supplier' ? column.supplier.id : '';
}

/** [V22] The same one place to the left or right by key: inside its block, and at its edge with the whole block. */
export function columnStep(
  columns: readonly MatrixColumn[],
  blocks: readonly Block[],
  from: number,
  step: -1 | 1,
): ColumnMove | null {
  const moving = columns[from];
  const neighbour = columns[from + step];
  if (moving === undefined || neighbour === undefined) return null;
  if (sameBlock(moving, neighbour)) return columnMove(columns, blocks, from, step < 0 ? from - 1 : from + 2);
  const at = blocks.indexOf(blockOf(moving));
  const other = blocks.indexOf(blockOf(neighbour));
  const swapped = blocks.filter((block) => block !== blockOf(moving)).toSpliced(other, 0, blockOf(moving));
  return at < 0 || other < 0 ? null : { kind: 'blocks', blocks: swapped };
}

import { byOrder } from '#src/base/order.ts';
import type { LaneTables, MapNode, NodeSize } from '#src/views/map/lanes.ts';

/** Where the lane of a party begins, and how wide it is inside its bed. */
export type Column = { readonly x: number; readonly y: number; readonly width: number };

type Grid = { readonly size: NodeSize; readonly across: number; readonly height: number; readonly gap: number };

/** Up to twelve: a row with the name; up to twenty-four: a low row; beyond, badges in rows of three. */
export function clientGrid(count: number): Grid {
  if (count <= 12) return { size: 'row', across: 1, height: 46, gap: 7 };
  if (count <= 24) return { size: 'row', across: 1, height: 28, gap: 4 };
  return { size: 'tile', across: 3, height: 24, gap: 4 };
}

export function supplierGrid(count: number): Grid {
  return count <= 10
    ? { size: 'row', across: 1, height: 44, gap: 6 }
    : { size: 'row', across: 1, height: 28, gap: count <= 20 ? 4 : 2 };
}

/** In the order of the lane, row by row; the shared service centre stands at the head, without a line. */
export function placeClientTiles(
  { clients }: Pick<LaneTables, 'clients'>,
  { x, y, width }: Column,
): readonly MapNode[] {
  const ordered = clients.toSorted(byOrder);
  const nodes: MapNode[] = [];
  let top = y;
  for (const { id } of ordered.filter(({ kind }) => kind === 'ssc')) {
    nodes.push({ id: `client.${id}`, kind: 'ssc', record: id, box: { x, y: top, width, height: 32 } });
    top += 38;
  }
  const voters = ordered.filter(({ kind }) => kind !== 'ssc');
  const grid = clientGrid(voters.length);
  voters.forEach(({ id }, index) => {
    const box = cellOf(grid, index, { x, y: top, width });
    nodes.push({ id: `client.${id}`, kind: 'client', record: id, size: grid.size, box });
  });
  return nodes;
}

export function placeSupplierRows({ suppliers }: Pick<LaneTables, 'suppliers'>, column: Column): readonly MapNode[] {
  const grid = supplierGrid(suppliers.length);
  return suppliers.toSorted(byOrder).map(({ id }, index) => {
    const box = cellOf(grid, index, column);
    return { id: `supplier.${id}`, kind: 'supplier', record: id, size: grid.size, box };
  });
}

function cellOf({ across, height, gap }: Grid, index: number, { x, y, width }: Column) {
  const cell = (width - (across - 1) * gap) / across;
  return {
    x: x + (index % across) * (cell + gap),
    y: y + Math.floor(index / across) * (height + gap),
    width: cell,
    height,
  };
}

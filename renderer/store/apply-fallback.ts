import { type Grid, withRow, cellsOf } from '#src/base/grid.ts';
import { sortedBy } from '#src/base/table.ts';
import type { Change, TableChange } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

type Row = { readonly id: string };
type AnyChange = TableChange<never>;

function applyTable(table: readonly Row[], change: TableChange<Row>): readonly Row[] {
  const gone = new Set(
    [...(change.removed ?? []), ...(change.updated ?? []).map(([before]) => before)].map((r) => r.id),
  );
  const kept = table.filter((record) => !gone.has(record.id));
  return sortedBy([...kept, ...(change.updated ?? []).map(([, after]) => after), ...(change.added ?? [])], (r) => r.id);
}

type Cell = { readonly requirement: string };

function applyGrid(grid: Grid<Cell>, change: TableChange<Cell>, columnOf: (cell: Cell) => string): Grid<Cell> {
  let next = grid;
  const put = (cell: Cell, after: Cell | null): void => {
    const kept = cellsOf(next, cell.requirement).filter((each) => columnOf(each) !== columnOf(cell));
    next = withRow(next, cell.requirement, sortedBy(after ? [...kept, after] : kept, columnOf));
  };
  for (const cell of change.removed ?? []) put(cell, null);
  for (const [before, after] of change.updated ?? []) put(before, after);
  for (const cell of change.added ?? []) put(cell, cell);
  return next;
}

export function applyFallback(dossier: Dossier, change: Change): Dossier {
  const next: Record<string, unknown> = { ...dossier };
  for (const [name, table] of Object.entries(change) as [keyof Dossier, AnyChange][]) {
    const column = name === 'positions' ? 'client' : 'supplier';
    next[name] =
      name === 'positions' || name === 'offers'
        ? applyGrid(dossier[name] as never, table, (cell) => (cell as never as Record<string, string>)[column] ?? '')
        : applyTable(dossier[name] as never, table as TableChange<Row>);
  }
  return next as Dossier;
}

import type { RowProblem } from './problem.ts';
import type { ReadList } from './read-list.ts';

/** Troubles of single cells that no reading of them can see: lost formulas, codes Excel took for dates, stray rows. */
export function rowTroubles({ rows, grid, mapping }: ReadList): readonly RowProblem[] {
  const problems: RowProblem[] = rows.looseRows.map((row) => ({ row, column: null, code: 'looseRow', params: {} }));
  for (const { row, column, text } of rows.rows) {
    mapping.columns.forEach((meaning, at) => {
      const cell = meaning.kind === 'skip' ? null : grid.cell(row, at);
      if (cell?.kind === 'error') problems.push({ row, column: at, code: 'errorCell', params: { text: cell.text } });
    });
    const code = column('code');
    if (code !== null && grid.cell(row, code)?.kind === 'date')
      problems.push({ row, column: code, code: 'codeFromDate', params: { code: text('code') } });
  }
  return problems;
}

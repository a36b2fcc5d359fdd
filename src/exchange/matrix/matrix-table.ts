import { GROUP_MARK } from '#src/exchange/list/own-export.ts';
import type { Text } from '#src/text/text.ts';
import type { MatrixSheets } from '#src/views/export/matrix-sheets.ts';
import { matrixColumns } from './matrix-columns.ts';

/** Rows of text for a CSV: one row of headings, one row per requirement, figures with the language's decimal mark. */
export function matrixTable(matrix: MatrixSheets, text: Text): readonly (readonly string[])[] {
  const columns = matrixColumns(matrix, text);
  const mark = text.language === 'nl' ? ',' : '.';
  const headings = columns.map(({ group, heading }) =>
    group === 'clients' || group === 'suppliers' ? text.t(`exports:groups.${group}`) + GROUP_MARK + heading : heading,
  );
  const rows = matrix.themes.flatMap((theme) =>
    theme.rows().map((row) =>
      columns.map(({ cell }) => {
        const value = cell(row, theme)?.value ?? '';
        return typeof value === 'number' ? String(value).replace('.', mark) : value;
      }),
    ),
  );
  return [headings, ...rows];
}

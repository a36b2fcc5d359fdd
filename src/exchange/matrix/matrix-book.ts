import type { OutBook } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type { MatrixSheets } from '#src/views/export/matrix-sheets.ts';
import { legendSheet } from './legend-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { type Making, metadataSheet } from './metadata-sheet.ts';

function subtitleOf(matrix: MatrixSheets, text: Text, now: string): string {
  const date = text.date(now, '');
  const { counts, clients, suppliers } = matrix;
  return [
    matrix.subtitle,
    text.t('exports:counts.asOf', { date }),
    text.t('exports:counts.requirements', { count: counts.requirements }),
    text.t('exports:counts.clients', { count: clients.length }),
    text.t('exports:counts.suppliers', { count: suppliers.length }),
    text.t('exports:counts.conflicts', { count: counts.conflicts }),
  ]
    .filter((part) => part !== '')
    .join('  ·  ');
}

/** The workbook of a matrix: the matrix itself, what its marks mean, and where it came from. */
export function matrixBook(matrix: MatrixSheets, text: Text, making: Making): OutBook {
  const subtitle = subtitleOf(matrix, text, making.now);
  return {
    title: matrix.title,
    author: making.by,
    madeAt: making.now,
    sheets: [matrixSheet(matrix, text, subtitle), legendSheet(text, matrix.title), metadataSheet(matrix, text, making)],
  };
}

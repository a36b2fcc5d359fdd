import type { OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type { MatrixSheets } from '#src/views/export/matrix-sheets.ts';

/** Who made an export, when, with what. */
export type Making = {
  /** ISO 8601, UTC */
  readonly now: string;
  readonly by: string;
  readonly version: string;
};

/** Date and clock time: the moment in full, for a file that travels. */
export function momentText(text: Text, iso: string): string {
  return `${text.date(iso, '')} ${text.time(iso)}`;
}

/** What this file is and what is in it, for who finds it later. */
export function metadataSheet(matrix: MatrixSheets, text: Text, making: Making): OutSheet {
  const { counts } = matrix;
  const t = text.t;
  const row = (word: string, value: string | number): OutRow => ({
    cells: [{ value: word, role: 'strong' }, value === '' ? null : { value, role: 'text' }],
  });
  return {
    name: t('exports:sheets.metadata'),
    columns: [{ width: 28 }, { width: 70 }],
    head: [
      { cells: [{ value: t('exports:sheets.metadata'), role: 'title' }], height: 26 },
      { cells: [] },
      row(t('exports:metadata.title'), matrix.title),
      row(t('exports:metadata.subtitle'), matrix.subtitle),
      row(t('exports:metadata.madeAt'), momentText(text, making.now)),
      row(t('exports:metadata.madeBy'), making.by),
      row(t('exports:metadata.program'), `${t('common:appName')} ${making.version}`),
      row(t('exports:metadata.themes'), matrix.themes.length),
      row(t('exports:metadata.requirements'), counts.requirements),
      row(t('exports:metadata.clients'), matrix.clients.length),
      row(t('exports:metadata.positions'), counts.positions),
      row(t('exports:metadata.conflicts'), counts.conflicts),
      row(t('exports:metadata.suppliers'), matrix.suppliers.length),
      row(t('exports:metadata.offers'), counts.offers),
      row(t('exports:metadata.back'), t('exports:metadata.backMeaning')),
    ],
    body: [],
    bodyCount: 0,
    frozen: { rows: 0, columns: 0 },
    filterRow: null,
    print: {
      paper: 'a4',
      isLandscape: false,
      repeatRows: null,
      repeatColumns: null,
      pagesWide: 1,
      footerLeft: matrix.title,
      footerRight: t('exports:footer'),
    },
  };
}

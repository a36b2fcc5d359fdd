import type { Text } from '#src/text/text.ts';
import type { OutRow, OutSheet } from './out-book.ts';

export type PlainSheet = {
  readonly name: string;
  readonly subtitle: string;
  readonly headings: readonly (string | number)[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly body: readonly OutRow[];
  /** Left in the foot of a page. */
  readonly footer: string;
};

/** A sheet with a title, one row of headings with filters, and rows: headings over figures stand right. */
export function plainSheet({ name, subtitle, headings, widths, body, footer }: PlainSheet, text: Text): OutSheet {
  const first = body[0]?.cells ?? [];
  return {
    name,
    columns: headings.map((_, at) => ({ width: widths[at] ?? 20 })),
    head: [
      { cells: [{ value: name, role: 'title' }], height: 26 },
      { cells: [{ value: subtitle, role: 'subtitle' }] },
      {
        cells: headings.map((value, at) => ({
          value,
          role: first[at]?.role === 'euro' || first[at]?.role === 'number' ? 'headingRight' : 'heading',
        })),
      },
    ],
    body,
    bodyCount: body.length,
    frozen: { rows: 3, columns: 1 },
    filterRow: 2,
    print: {
      paper: 'a3',
      isLandscape: true,
      repeatRows: [2, 2],
      repeatColumns: null,
      pagesWide: 1,
      footerLeft: footer,
      footerRight: text.t('exports:footer'),
    },
  };
}

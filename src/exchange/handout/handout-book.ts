import { type Making, momentText } from '#src/exchange/matrix/metadata-sheet.ts';
import type { OutBook, OutRole, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type { Handout, HandoutTable } from '#src/views/handout/handout.ts';
import { outCell, spreadColumns } from './spread-columns.ts';

/** Characters that a sheet of A3 across holds in small print. */
const PAGE_CHARS = 230;
/** Title, sentence, headings. */
const HEAD_ROWS = 3;

/** [SU50] A sheet a table, and one that says how it was counted, by whom and when. */
export function handoutBook(handout: Handout, text: Text, making: Making): OutBook {
  return {
    title: handout.title,
    author: making.by,
    madeAt: making.now,
    sheets: [...handout.tables.map((table) => sheet(handout, table, text)), aboutSheet(handout, text, making)],
  };
}

const rightRoles: ReadonlySet<OutRole> = new Set(['count', 'score', 'share', 'euro', 'figure']);

function sheet({ project }: Handout, table: HandoutTable, text: Text): OutSheet {
  const columns = spreadColumns(table, text);
  // Fits and answers come after what names a row, so those columns are still the first.
  const { name, fixed, rows } = table;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const isWide = width > PAGE_CHARS;
  return {
    name,
    columns: columns.map((column) => ({ width: column.width })),
    head: [
      { cells: [{ value: name, role: 'title' }], height: 26 },
      {
        cells: [{ value: [project, table.lead].filter((part) => part !== '').join(' · '), role: 'subtitle' }],
        height: 15,
      },
      {
        cells: columns.map(({ heading, role }) => ({
          value: heading,
          role: rightRoles.has(role) ? 'headingRight' : 'heading',
        })),
      },
    ],
    body: { [Symbol.iterator]: () => bodyOf(rows, columns) },
    bodyCount: rows.length,
    frozen: { rows: HEAD_ROWS, columns: fixed },
    filterRow: rows.length > 0 ? HEAD_ROWS - 1 : null,
    print: {
      paper: width > 190 ? 'a3' : 'a4',
      isLandscape: width > 90,
      repeatRows: [HEAD_ROWS - 1, HEAD_ROWS - 1],
      repeatColumns: isWide && fixed > 0 ? [0, fixed - 1] : null,
      pagesWide: Math.max(1, Math.ceil(width / PAGE_CHARS)),
      footerLeft: project,
      footerRight: text.t('exports:footer'),
    },
  };
}

function* bodyOf(rows: HandoutTable['rows'], columns: ReturnType<typeof spreadColumns>): Generator<OutRow> {
  for (const row of rows) yield { cells: columns.map((column) => outCell(column, row)) };
}

function aboutSheet(handout: Handout, text: Text, { now, by, version }: Making): OutSheet {
  const { t } = text;
  const { title, project, lead, caution, about } = handout;
  const facts: readonly (readonly [string, string])[] = [
    [t('exports:metadata.title'), project],
    [t('handout:about.says'), `${lead.first} ${lead.rest}`.trim()],
    [t('handout:about.caution'), caution],
    ...about,
    [t('handout:about.released'), t('handout:about.releasedMeaning')],
    [t('exports:metadata.madeAt'), momentText(text, now)],
    [t('exports:metadata.madeBy'), by],
    [t('exports:metadata.program'), `Regie ${version}`],
  ];
  const row = ([word, said]: readonly [string, string]): OutRow => ({
    cells: [
      { value: word, role: 'strong' },
      { value: said, role: 'text' },
    ],
  });
  return {
    name: t('handout:about.sheet'),
    columns: [{ width: 30 }, { width: 110 }],
    head: [{ cells: [{ value: title, role: 'title' }], height: 26 }, { cells: [] }],
    body: facts.filter(([, said]) => said !== '').map(row),
    bodyCount: facts.filter(([, said]) => said !== '').length,
    frozen: { rows: 0, columns: 0 },
    filterRow: null,
    print: {
      paper: 'a4',
      isLandscape: true,
      repeatRows: null,
      repeatColumns: null,
      pagesWide: 1,
      footerLeft: project,
      footerRight: t('exports:footer'),
    },
  };
}

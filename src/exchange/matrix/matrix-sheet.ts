import { cleanLine } from '#src/exchange/list/fold.ts';
import type { OutCell, OutRole, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type { MatrixSheets, MatrixTheme } from '#src/views/export/matrix-sheets.ts';
import { type MatrixColumn, type MatrixGroup, matrixColumns } from './matrix-columns.ts';

/** Title, subtitle, group band, headings. */
const HEAD_ROWS = 4;
const HEADING_ROW = 3;
/** Characters that stay readable on one A3 page. */
const PAGE_CHARS = 380;
/** Id, code, theme and title stay in sight and on every page. */
const FROZEN_COLUMNS = 4;

function startsGroup(columns: readonly MatrixColumn[], index: number): boolean {
  return index > 1 && columns[index]?.group !== columns[index - 1]?.group;
}

function groupSpans(columns: readonly MatrixColumn[]): readonly (readonly [number, number])[] {
  const starts = columns.flatMap((_, index) => (index === 1 || startsGroup(columns, index) ? [index] : []));
  return starts.map((start, index) => [start, (starts[index + 1] ?? columns.length) - 1] as const);
}

/** A heading stands as what is below it. */
function headingRole(group: MatrixGroup): OutRole {
  if (group === 'clients') return 'headingCentred';
  return group === 'costs' ? 'headingRight' : 'heading';
}

function headRows(
  matrix: MatrixSheets,
  columns: readonly MatrixColumn[],
  text: Text,
  subtitle: string,
): readonly OutRow[] {
  const alone = (value: string, role: 'title' | 'subtitle'): OutRow => ({ cells: [null, { value, role }] });
  const spans = groupSpans(columns);
  const band = columns.map((column, index): OutCell | null =>
    index === 0
      ? null
      : {
          value: spans.some(([from]) => from === index) ? text.t(`exports:groups.${column.group}`) : '',
          role: 'band',
          edge: startsGroup(columns, index),
        },
  );
  const headings = columns.map(
    ({ heading, group }, index): OutCell => ({
      value: heading,
      role: headingRole(group),
      edge: startsGroup(columns, index),
    }),
  );
  return [
    { ...alone(cleanLine(matrix.title), 'title'), height: 26 },
    { ...alone(subtitle, 'subtitle'), height: 20 },
    { cells: band, merges: spans.filter(([from, to]) => to > from), height: 18 },
    { cells: headings, height: 34 },
  ];
}

/** A theme's own row: its name and how it stands, running on over the empty cells beside it. */
function themeRow(theme: MatrixTheme, columns: readonly MatrixColumn[], text: Text): OutRow {
  const requirements = text.t('exports:counts.requirements', { count: theme.requirements });
  const conflicts = text.t('exports:counts.inConflict', { count: theme.conflicts });
  const title = `${cleanLine(theme.title)}  ·  ${requirements}${theme.conflicts === 0 ? '' : `, ${conflicts}`}`;
  const cells = columns.map((_, index): OutCell | null =>
    index === 0 ? null : { value: index === 1 ? title : '', role: 'section' },
  );
  return { cells, height: 20 };
}

/** Cells without a text keep the lines of their row; two objects for all of them. */
const blank: OutCell = { value: '', role: 'text' };
const blankEdge: OutCell = { ...blank, edge: true };

function* bodyRows(matrix: MatrixSheets, columns: readonly MatrixColumn[], text: Text): Generator<OutRow> {
  const edges = columns.map((_, index) => startsGroup(columns, index));
  for (const theme of matrix.themes) {
    yield themeRow(theme, columns, text);
    for (const row of theme.rows()) {
      const cells = columns.map(({ cell }, index): OutCell | null => {
        const made = cell(row, theme);
        if (index === 0) return made;
        if (!edges[index]) return made ?? blank;
        return made ? { ...made, edge: true } : blankEdge;
      });
      yield { cells };
    }
  }
}

/** The sheet people work with and print: a row per requirement under its theme. */
export function matrixSheet(matrix: MatrixSheets, text: Text, subtitle: string): OutSheet {
  const columns = matrixColumns(matrix, text);
  const width = columns.slice(1).reduce((sum, column) => sum + column.width, 0);
  return {
    name: text.t('exports:sheets.matrix'),
    columns: columns.map((column, index) => ({ width: column.width, isHidden: index === 0 })),
    head: headRows(matrix, columns, text, subtitle),
    body: { [Symbol.iterator]: () => bodyRows(matrix, columns, text) },
    bodyCount: matrix.themes.reduce((sum, theme) => sum + 1 + theme.requirements, 0),
    frozen: { rows: HEAD_ROWS, columns: FROZEN_COLUMNS },
    filterRow: HEADING_ROW,
    print: {
      paper: 'a3',
      isLandscape: true,
      repeatRows: [HEADING_ROW - 1, HEADING_ROW],
      repeatColumns: width > PAGE_CHARS ? [1, FROZEN_COLUMNS - 1] : null,
      pagesWide: Math.ceil(width / PAGE_CHARS),
      footerLeft: matrix.title,
      footerRight: text.t('exports:footer'),
    },
  };
}

import type { Text } from '#src/text/text.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Picture, Shape } from '#src/views/picture/picture.ts';
import { type Drawn, drawnCell, drawnHeading } from './cell-shapes.ts';
import type { Handout, HandoutRow, HandoutTable } from './handout.ts';
import { left, line, newPen, paragraph, type Pen, pictureOf, sheet, turnPage } from './page.ts';
import { columnGroups, type Laid } from './table-layout.ts';

/** Nobody reads more rows on paper; the spreadsheet has them all, and that is said. */
const MOST_ROWS = 150;
const PAD = 3;

/** [SU52] The tables on A4 across: real text in reading order, headings again on each page, what names a row again where a page is too narrow. */
export function handoutPicture(handout: Handout, text: Text, measure: Measure): Picture {
  const { title, project, date, lead, caution, tables, about } = handout;
  const { t } = text;
  const pen = newPen(measure);
  paragraph(pen, [project, date].filter((part) => part !== '').join(' · '), { size: 9, fill: paper.ink3 }, 4);
  paragraph(pen, title, { size: 20, weight: 600, role: 'heading' }, 6);
  paragraph(pen, lead.first, { size: 11, weight: 600 }, 1);
  paragraph(pen, lead.rest, { size: 10.5, fill: paper.ink2 }, 6);
  paragraph(pen, caution, { size: 9.5, weight: 600, fill: paper.ink2 }, 6);
  for (const table of tables) tableOn(pen, table, text);
  startPart(pen, t('handout:about.sheet'), 60);
  for (const [what, said] of [...about, [t('handout:about.released'), t('handout:about.releasedMeaning')] as const])
    paragraph(pen, `${what}: ${said}`, { size: 9, fill: paper.ink2 }, 2);
  const description = `${lead.first} ${lead.rest}`.trim();
  return pictureOf(pen, { title, description, language: text.language });
}

/** The name of what follows, on a new page where no more than that would fit. */
function startPart(pen: Pen, name: string, needed: number): void {
  pen.y += 12;
  if (left(pen) < needed) turnPage(pen);
  else line(pen, paper.line2, 0.6);
  pen.y += 8;
  paragraph(pen, name, { size: 13, weight: 600, role: 'heading' }, 2);
}

function tableOn(pen: Pen, table: HandoutTable, text: Text): void {
  startPart(pen, table.name, 110);
  paragraph(pen, table.lead, { size: 9.5, fill: paper.ink2 }, 4);
  if (table.rows.length === 0) {
    paragraph(pen, text.t('handout:nothing'), { size: 9, fill: paper.ink3 }, 4);
    return;
  }
  const groups = columnGroups(table);
  const rows = table.rows.length > MOST_ROWS ? table.rows.slice(0, MOST_ROWS) : table.rows;
  for (const [index, columns] of groups.entries()) {
    if (index > 0) pen.y += 12;
    if (left(pen) < 70) turnPage(pen);
    headings(pen, columns);
    let above: HandoutRow | null = null;
    for (const row of rows) {
      rowOn(pen, { columns, row, above, text });
      above = row;
    }
  }
  const more = table.rows.length - rows.length;
  if (more > 0) {
    pen.y += 4;
    paragraph(pen, text.t('handout:more', { count: more }), { size: 9, fill: paper.ink3 }, 4);
  }
}

function headings(pen: Pen, columns: readonly Laid[]): void {
  const drawn = columns.map((column) => drawnHeading(pen.measure, column));
  const height = Math.max(...drawn.map((each) => each.height));
  // Headings stand on the line.
  const shapes = drawn.flatMap((each, at) => each.shapes(xOf(columns, at), pen.y + height - each.height));
  pen.parts.push({ role: 'text', label: '', shapes });
  pen.y += height + PAD;
  line(pen, paper.ink, 0.9, lengthOf(columns));
  pen.y += 1;
}

type RowOn = {
  readonly columns: readonly Laid[];
  readonly row: HandoutRow;
  readonly above: HandoutRow | null;
  readonly text: Text;
};

function rowOn(pen: Pen, { columns, row, above, text }: RowOn): void {
  const isTotal = row.isTotal === true;
  const drawn = columns.map((column): Drawn => {
    const cell = row.cells[column.at] ?? null;
    const isAgain = column.at === 0 && typeof cell === 'string' && cell === above?.cells[0];
    return drawnCell({ measure: pen.measure, text, isTotal, isAgain }, column, cell);
  });
  const height = Math.max(...drawn.map((each) => each.height)) + 2 * PAD;
  if (left(pen) < height) {
    turnPage(pen);
    headings(pen, columns);
  }
  if (isTotal) line(pen, paper.ink2, 0.8, lengthOf(columns));
  const shapes: readonly Shape[] = drawn.flatMap((each, at) => each.shapes(xOf(columns, at), pen.y + PAD));
  pen.parts.push({ role: 'text', label: '', shapes });
  pen.y += height;
  line(pen, paper.line1, 0.5, lengthOf(columns));
}

function xOf(columns: readonly Laid[], at: number): number {
  const column = columns[at];
  return sheet.margin + (column?.x ?? 0) + (column?.inset ?? 0);
}

function lengthOf(columns: readonly Laid[]): number {
  const last = columns.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

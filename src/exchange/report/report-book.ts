import type { Making } from '#src/exchange/matrix/metadata-sheet.ts';
import type { OutBook, OutCell } from '#src/exchange/sheet/out-book.ts';
import { plainSheet } from '#src/exchange/sheet/plain-sheet.ts';
import type { Text } from '#src/text/text.ts';
import type { WorkshopReport } from '#src/views/report/workshop-report.ts';

/** [RP3] The report as a workbook to filter: items, votes per client, parking list, rounds. */
export function reportBook(report: WorkshopReport, text: Text, { now, by }: Making): OutBook {
  const { t } = text;
  const title = t('report:titleOf', { title: report.title });
  const subtitle = [title, report.project, report.when].filter((part) => part !== '').join(' · ');
  const cell = (value: string): OutCell | null => (value === '' ? null : { value, role: 'text' });
  const sheet = ({ name, headings, widths, rows }: Part) => {
    const body = rows.map((row) => ({ cells: row.map(cell) }));
    return plainSheet({ name, subtitle, headings, widths, body, footer: report.project }, text);
  };
  return {
    title,
    author: by,
    madeAt: now,
    sheets: [items(report, text), votes(report, text), parked(report, text), rounds(report, text)].map(sheet),
  };
}

type Part = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
};

function items({ decided, open }: WorkshopReport, { t }: Text): Part {
  return {
    name: t('report:columns.items'),
    headings: [
      t('report:columns.code'),
      t('report:columns.item'),
      t('report:columns.state'),
      t('report:columns.text'),
      t('report:decider'),
      t('report:agreement'),
      t('report:columns.change'),
    ],
    widths: [12, 44, 16, 56, 40, 48, 28],
    rows: [...decided, ...open].map((item) => [
      item.code,
      item.title,
      item.state,
      item.text,
      item.decider,
      item.agreement,
      item.change,
    ]),
  };
}

function votes({ decided, open }: WorkshopReport, { t }: Text): Part {
  return {
    name: t('report:columns.votes'),
    headings: [
      t('report:columns.code'),
      t('report:columns.item'),
      t('report:columns.client'),
      t('report:columns.voted'),
      t('report:columns.outcome'),
      t('report:columns.reason'),
    ],
    widths: [12, 44, 24, 28, 14, 56],
    rows: [...decided, ...open].flatMap(({ code, title, clients }) =>
      clients.map(({ client, votes: cast, outcome, reason }) => [code, title, client, cast, outcome, reason]),
    ),
  };
}

function parked(report: WorkshopReport, { t }: Text): Part {
  return {
    name: t('report:parked'),
    headings: [t('report:columns.text'), t('report:columns.owner'), t('report:columns.due'), t('report:columns.done')],
    widths: [64, 28, 18, 12],
    rows: report.parked.map(({ text, owner, due, isDone }) => [text, owner, due, isDone ? t('report:done') : '']),
  };
}

function rounds(report: WorkshopReport, { t }: Text): Part {
  return {
    name: t('report:rounds'),
    headings: [t('report:columns.round'), t('report:columns.turnout'), t('report:columns.steps')],
    widths: [48, 44, 72],
    rows: report.rounds.map(({ name, turnout, steps }) => [name, turnout, steps]),
  };
}

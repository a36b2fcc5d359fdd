import type { Making } from '#src/exchange/matrix/metadata-sheet.ts';
import { results } from '#src/dossier/decision.ts';
import { plainSheet } from '#src/exchange/sheet/plain-sheet.ts';
import type { OutBook, OutCell, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type { DecisionDocument } from '#src/views/decisions/decision-document.ts';
import { type DecisionCell, decisionRows } from './decision-table.ts';

const widths = [8, 56, 28, 16, 18, 40, 16, 28, 14, 14, 44, 44, 44, 28, 20, 18];

/** [E23] The decision list as a workbook: one row a decision, every part of each, and who gave and who got. [E40] Amounts are figures. */
export function decisionBook(document: DecisionDocument, text: Text, { now, by }: Making): OutBook {
  return {
    title: text.t('decisions:list'),
    author: by,
    madeAt: now,
    sheets: [sheet(document, text), parts(document, text), ledger(document, text)],
  };
}

function sheet(document: DecisionDocument, text: Text): OutSheet {
  const [headings = [], ...rows] = decisionRows(document, text);
  const body = rows.map(
    (row): OutRow => ({
      cells: row.map((value, at) =>
        value === '' ? null : { value, role: typeof value === 'number' ? 'euro' : at === 1 ? 'strong' : 'text' },
      ),
    }),
  );
  const subtitle = `${document.project} · ${document.date} · ${document.lead}`;
  return {
    ...table(document, text, text.t('decisions:list'), subtitle, headings, widths, body),
    frozen: { rows: 3, columns: 2 },
  };
}

/** Who gave and who got, in figures; the totals are those of the list. */
function ledger(document: DecisionDocument, text: Text): OutSheet {
  const { t } = text;
  const headings = [
    t('decisions:columns.client'),
    ...results.map((key) => t(`decisions:results.${key}`)),
    t('decisions:ledger.once'),
    t('decisions:ledger.year'),
  ];
  const body = document.ledger.map(
    ({ client, counts, onceEuros, yearEuros }): OutRow => ({
      cells: [
        { value: client, role: 'strong' },
        ...results.map((key): OutCell => ({ value: counts[key], role: 'number' })),
        { value: onceEuros, role: 'euro' },
        { value: yearEuros, role: 'euro' },
      ],
    }),
  );
  const { onceEuros, yearEuros } = document.totals;
  const total: OutRow = {
    cells: [
      { value: t('decisions:columns.total'), role: 'strong' },
      ...results.map(() => null),
      { value: onceEuros, role: 'euro' },
      { value: yearEuros, role: 'euro' },
    ],
  };
  const subtitle = `${document.ledgerLead}. ${document.total}`;
  return table(
    document,
    text,
    t('decisions:ledger.title'),
    subtitle,
    headings,
    [32, 10, 10, 12, 10, 16, 16],
    [...body, total],
  );
}

/** Every part of every decision in a row of its own, to filter and add up. */
function parts(document: DecisionDocument, text: Text): OutSheet {
  const { t } = text;
  const headings = [
    t('decisions:columns.code'),
    t('decisions:columns.state'),
    t('decisions:columns.client'),
    t('decisions:columns.result'),
    t('decisions:ledger.once'),
    t('decisions:ledger.year'),
  ];
  const body = document.lines.flatMap(({ code, state, shares }) =>
    shares.map(
      ({ client, result, onceEuros, yearEuros }): OutRow => ({
        cells: [
          { value: code, role: 'code' },
          { value: state, role: 'text' },
          { value: client, role: 'text' },
          { value: result, role: 'text' },
          { value: onceEuros, role: 'euro' },
          { value: yearEuros, role: 'euro' },
        ],
      }),
    ),
  );
  return table(document, text, t('decisions:columns.parts'), document.total, headings, [8, 18, 32, 16, 16, 16], body);
}

function table(
  document: DecisionDocument,
  text: Text,
  name: string,
  subtitle: string,
  headings: readonly DecisionCell[],
  widths: readonly number[],
  body: readonly OutRow[],
): OutSheet {
  return plainSheet({ name, subtitle, headings, widths, body, footer: document.project }, text);
}

import type { Making } from '#src/exchange/matrix/metadata-sheet.ts';
import type { OutBook, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Text } from '#src/text/text.ts';
import type { DecisionDocument } from '#src/views/decisions/decision-document.ts';
import { decisionTable } from './decision-table.ts';

const widths = [8, 56, 28, 16, 18, 40, 16, 28, 14, 14, 44, 44, 44, 28, 20, 18];

/** [E23] The decision list as a workbook: one row a decision, and under it who gave and who got. */
export function decisionBook(document: DecisionDocument, text: Text, { now, by }: Making): OutBook {
  return {
    title: text.t('decisions:list'),
    author: by,
    madeAt: now,
    sheets: [sheet(document, text), ledger(document, text)],
  };
}

function sheet(document: DecisionDocument, text: Text): OutSheet {
  const [headings = [], ...rows] = decisionTable(document, text);
  const body = rows.map(
    (row): OutRow => ({
      cells: row.map((value, at) => (value === '' ? null : { value, role: at === 1 ? 'strong' : 'text' })),
    }),
  );
  return {
    name: text.t('decisions:list'),
    columns: headings.map((_, at) => ({ width: widths[at] ?? 20 })),
    head: [
      { cells: [{ value: text.t('decisions:list'), role: 'title' }], height: 26 },
      { cells: [{ value: `${document.project} · ${document.date} · ${document.lead}`, role: 'subtitle' }] },
      { cells: headings.map((value) => ({ value, role: 'heading' })) },
    ],
    body,
    bodyCount: body.length,
    frozen: { rows: 3, columns: 2 },
    filterRow: 2,
    print: printed(document, text),
  };
}

function ledger(document: DecisionDocument, text: Text): OutSheet {
  return {
    name: text.t('decisions:ledger.title'),
    columns: [{ width: 32 }, { width: 100 }],
    head: [
      { cells: [{ value: text.t('decisions:ledger.title'), role: 'title' }], height: 26 },
      { cells: [{ value: document.ledgerLead, role: 'subtitle' }] },
      ...document.ledger.map(
        ({ client, words }): OutRow => ({
          cells: [
            { value: client, role: 'strong' },
            { value: words, role: 'text' },
          ],
        }),
      ),
      { cells: [{ value: document.total, role: 'subtitle' }] },
    ],
    body: [],
    bodyCount: 0,
    frozen: { rows: 0, columns: 0 },
    filterRow: null,
    print: printed(document, text),
  };
}

function printed(document: DecisionDocument, text: Text): OutSheet['print'] {
  return {
    paper: 'a3',
    isLandscape: true,
    repeatRows: [2, 2],
    repeatColumns: null,
    pagesWide: 1,
    footerLeft: document.project,
    footerRight: text.t('exports:footer'),
  };
}

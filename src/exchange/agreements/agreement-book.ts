import type { Making } from '#src/exchange/matrix/metadata-sheet.ts';
import type { OutBook, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import { plainSheet } from '#src/exchange/sheet/plain-sheet.ts';
import type { Text } from '#src/text/text.ts';
import type { AgreementPart, AgreementSheet } from '#src/views/agreements/agreement-sheets.ts';

type Sheets = Readonly<Record<AgreementPart | 'freedoms', AgreementSheet>>;
export type AgreementHead = { readonly project: string; readonly sentence: string };

const first = 44;
const usual = 22;
const narrow = 12;

/** [AG23] One sheet a part: the register, KPIs, who does what, and until when one is bound. */
export function agreementBook(sheets: Sheets, head: AgreementHead, text: Text, { now, by }: Making): OutBook {
  const { register, kpis, duties, freedoms } = sheets;
  return {
    title: text.t('agreements:title'),
    author: by,
    madeAt: now,
    sheets: [
      sheet(register, head, text, usual),
      sheet(kpis, head, text, usual),
      sheet(duties, head, text, narrow),
      sheet(freedoms, head, text, usual),
    ],
  };
}

function sheet({ name, headings, rows }: AgreementSheet, head: AgreementHead, text: Text, width: number): OutSheet {
  const body = rows.map(
    (row): OutRow => ({
      cells: row.map((value, at) =>
        value === '' ? null : { value, role: typeof value === 'number' ? 'number' : at === 0 ? 'strong' : 'text' },
      ),
    }),
  );
  const widths = headings.map((_, at) => (at === 0 ? first : at === headings.length - 1 ? first : width));
  const subtitle = `${head.project} · ${head.sentence}`;
  return plainSheet({ name, subtitle, headings, widths, body, footer: head.project }, text);
}

/** For a CSV: figures with the decimal mark of the language, so that a spreadsheet reads figures. */
export function agreementTable({ headings, rows }: AgreementSheet, text: Text): readonly (readonly string[])[] {
  const mark = text.language === 'nl' ? ',' : '.';
  return [headings, ...rows.map((row) => row.map((cell) => written(cell, mark)))];
}

function written(cell: string | number, mark: string): string {
  return typeof cell === 'number' ? String(cell).replace('.', mark) : cell;
}

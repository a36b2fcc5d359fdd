import type { Text } from '#src/text/text.ts';
import type { DecisionDocument } from '#src/views/decisions/decision-document.ts';

/** A text, or an amount in euros: who opens the file can add amounts up. */
export type DecisionCell = string | number;

/** [E23] Headings, then one row per decision. */
export function decisionRows({ lines }: DecisionDocument, { t }: Text): readonly (readonly DecisionCell[])[] {
  const headings = [
    t('decisions:columns.code'),
    t('decisions:columns.decision'),
    t('decisions:caseTitle'),
    t('decisions:columns.state'),
    t('decisions:columns.taken'),
    t('decisions:pane.by'),
    t('decisions:pane.rule'),
    t('decisions:record.option'),
    t('decisions:pane.costOnce'),
    t('decisions:pane.costYear'),
    t('decisions:pane.accounts'),
    t('decisions:pane.reservations'),
    t('decisions:pane.ratification'),
    t('decisions:pane.conditions'),
    t('decisions:pane.validUntil'),
    t('decisions:pane.review'),
  ];
  const rows = lines.map((line) => [
    line.code,
    line.text,
    line.title,
    line.state,
    line.date,
    line.decider,
    line.rule,
    line.option,
    line.onceEuros,
    line.yearEuros,
    line.accounts.join('\n'),
    line.reservations.join('\n'),
    line.bodies.replaceAll('; ', '\n'),
    line.conditions,
    line.validUntil,
    line.review,
  ]);
  return [headings, ...rows];
}

/** [E40] For a CSV: amounts as plain figures with the decimal mark of the language, so that a spreadsheet reads figures. */
export function decisionTable(document: DecisionDocument, text: Text): readonly (readonly string[])[] {
  const mark = text.language === 'nl' ? ',' : '.';
  const written = (cell: DecisionCell): string => (typeof cell === 'number' ? String(cell).replace('.', mark) : cell);
  return decisionRows(document, text).map((row) => row.map(written));
}

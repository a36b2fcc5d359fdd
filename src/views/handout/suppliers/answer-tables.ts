import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { exactValue } from '#src/views/export/exact-value.ts';
import type { AnswerCell, HandoutTable } from '#src/views/handout/handout.ts';
import { profileRows } from '#src/views/suppliers/compare-view.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import type { Parties } from './fit-tables.ts';

/** Every answer of every supplier, with its value and its proof; notes stay inside. */
export function answerTable(text: Text, dossier: Dossier, { suppliers }: Parties): HandoutTable {
  const { t, language } = text;
  const themes = dossier.themes.toSorted(byOrder);
  const requirements = dossier.requirements.toSorted(byOrder);
  const none: AnswerCell = {
    kind: 'answer',
    fit: null,
    word: fitText(text, null),
    value: '',
    proof: null,
    proofWord: '',
  };
  return {
    name: t('handout:sheets.answers'),
    lead: t('handout:leads.answers'),
    fixed: 2,
    columns: [
      { heading: t('handout:columns.code'), kind: 'code', width: 10 },
      { heading: t('handout:columns.requirement'), kind: 'strong', width: 46 },
      { heading: t('handout:columns.theme'), kind: 'text', width: 24 },
      ...suppliers.map(({ name }) => ({ heading: name, kind: 'answer' as const, width: 24 })),
    ],
    rows: themes.flatMap((theme) =>
      requirements
        .filter((requirement) => requirement.theme === theme.id)
        .map(({ id, code, title, parameter }) => {
          const offers = new Map<string, AnswerCell>(
            cellsOf(dossier.offers, id).map(({ supplier, fit, value, proof }) => [
              supplier,
              {
                kind: 'answer',
                fit,
                word: fitText(text, fit),
                value: value === null ? '' : exactValue(language, parameter, value),
                proof,
                proofWord: t(`offers:proof.${proof}`),
              },
            ]),
          );
          return { cells: [code, title, theme.title, ...suppliers.map((each) => offers.get(each.id) ?? none)] };
        }),
    ),
  };
}

/** What is known of each supplier; what nobody filled in is left out. */
export function profileTable(text: Text, { suppliers }: Parties): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.profiles'),
    lead: t('handout:leads.profiles'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.profile'), kind: 'strong', width: 28 },
      ...suppliers.map(({ name }) => ({ heading: name, kind: 'text' as const, width: 32 })),
    ],
    rows: profileRows(text, suppliers).map(({ label, values }) => ({ cells: [label, ...values] })),
  };
}

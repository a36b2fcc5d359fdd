import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Text } from '#src/text/text.ts';
import { exactValue } from '#src/views/export/exact-value.ts';
import type { AnswerCell, HandoutTable } from '#src/views/handout/handout.ts';
import { profileRows, realDifferences } from '#src/views/suppliers/compare-view.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import type { Parties } from './fit-tables.ts';

/** Every answer of every supplier, with its value and its proof; notes stay inside. */
export function answerTable(text: Text, dossier: Dossier, { suppliers }: Parties): HandoutTable {
  const { t } = text;
  const themes = dossier.themes.toSorted(byOrder);
  const requirements = dossier.requirements.toSorted(byOrder);
  const none = noAnswer(text);
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
            cellsOf(dossier.offers, id).map((offer) => [offer.supplier, answerCell(text, offer, parameter)]),
          );
          return { cells: [code, title, theme.title, ...suppliers.map((each) => offers.get(each.id) ?? none)] };
        }),
    ),
  };
}

function noAnswer(text: Text): AnswerCell {
  return { kind: 'answer', fit: null, word: fitText(text, null), value: '', proof: null, proofWord: '' };
}

function answerCell(text: Text, { fit, value, proof }: Offer, parameter: Parameter | null): AnswerCell {
  return {
    kind: 'answer',
    fit,
    word: fitText(text, fit),
    value: value === null ? '' : exactValue(text.language, parameter, value),
    proof,
    proofWord: text.t(`offers:proof.${proof}`),
  };
}

/** Where those that were chosen really differ: one meets it, another does not; what matters most first. */
export function differenceTable(
  text: Text,
  dossier: Dossier,
  { suppliers }: Parties,
  evidence: Evidence,
): HandoutTable {
  const { t } = text;
  const differences = realDifferences(
    dossier,
    suppliers.map(({ id }) => id),
    evidence,
  );
  return {
    name: t('handout:sheets.differences'),
    lead: t('suppliers:side.differCount', { number: differences.length, count: dossier.requirements.length }),
    fixed: 2,
    columns: [
      { heading: t('handout:columns.code'), kind: 'code', width: 10 },
      { heading: t('handout:columns.requirement'), kind: 'strong', width: 46 },
      ...suppliers.map(({ name }) => ({ heading: name, kind: 'answer' as const, width: 24 })),
    ],
    rows: differences.map(({ requirement: id, answers }) => {
      const requirement = find(dossier.requirements, id);
      return {
        cells: [
          requirement?.code ?? '',
          requirement?.title ?? id,
          ...answers.map(({ offer }) =>
            offer === undefined ? noAnswer(text) : answerCell(text, offer, requirement?.parameter ?? null),
          ),
        ],
      };
    }),
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

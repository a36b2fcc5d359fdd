import { type AwardRules, rulesOf } from '#src/analysis/award/award-formulas.ts';
import { scoredQualities, sheetOf } from '#src/analysis/award/scored.ts';
import { tenderWarnings } from '#src/analysis/award/tender-warnings.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Tender } from '#src/dossier/tender.ts';
import type { Text } from '#src/text/text.ts';
import { orderSentence } from '#src/views/award/award-words.ts';
import { type OrderView, orderView } from '#src/views/award/order-view.ts';
import { warningsSaid } from '#src/views/award/warning-words.ts';
import { bidTable, figureTable, placeTable, tipTable, turnTable } from './award/order-tables.ts';
import { criterionTable, motivationTable } from './award/score-tables.ts';
import type { Handout, HandoutCell, HandoutTable } from './handout.ts';

export type AwardWish = {
  /** Null: the first one. Without any, the figures that hold without a tender. */
  readonly tender: string | null;
  /** ISO 8601 */
  readonly now: string;
};

/**
 * [AW42] The formulas side by side with order, figures, price deficits, tipping points and warnings, from what clients released and what
 * assessors agreed on. What is tried out on the screen is not in it, nor what one assessor found; nobody is called the winner.
 */
export function awardHandout(whole: Dossier, text: Text, { tender: id, now }: AwardWish): Handout {
  const dossier = releasedOnly(whole);
  const { t } = text;
  const tender = (id === null ? dossier.tenders.toSorted(byOrder)[0] : find(dossier.tenders, id)) ?? null;
  const rules = rulesOf(tender);
  const qualities = tender === null ? undefined : scoredQualities(dossier, tender);
  const evidence = tender?.countsClaims === false ? 'proven' : 'offered';
  const view = orderView(dossier, rules, { evidence, ...(qualities !== undefined && { qualities }) });
  const [first, rest] = orderSentence(text, view);
  return {
    title: t('handout:title.award', { title: tender?.title ?? assignmentOf(dossier).title }),
    project: assignmentOf(dossier).title,
    date: text.date(now, ''),
    lead: { first, rest },
    caution: `${t('award:check')}. ${t('award:checkWhy')}`,
    tables: [
      placeTable(text, view),
      figureTable(text, view),
      bidTable(text, dossier, view),
      ...scoreTables(text, dossier, tender, view),
      tipTable(text, view, rules),
      turnTable(text, dossier, view),
      warningTable(text, dossier, view, tender),
      settingTable(text, rules, tender),
    ],
    about: [
      [
        t('handout:about.evidence'),
        t(evidence === 'offered' ? 'handout:about.evidenceOffered' : 'handout:about.evidenceProven'),
      ],
      [t('award:order.title'), t('handout:leads.places')],
    ],
  };
}

function scoreTables(
  text: Text,
  dossier: Dossier,
  tender: Tender | null,
  { simulation }: OrderView,
): readonly HandoutTable[] {
  if (tender === null) return [];
  const sheet = sheetOf(dossier, tender);
  const suppliers = dossier.suppliers.toSorted(byOrder);
  return [
    criterionTable(text, tender, sheet, suppliers, simulation.bids),
    motivationTable(text, tender, sheet, suppliers),
  ];
}

function warningTable(text: Text, dossier: Dossier, view: OrderView, tender: Tender | null): HandoutTable {
  const { t } = text;
  const said = warningsSaid(text, dossier, view, tender === null ? [] : tenderWarnings(dossier, tender));
  return {
    name: t('handout:sheets.warnings'),
    lead: said.length === 0 ? t('award:warn.none') : t('award:check'),
    fixed: 0,
    columns: [
      { heading: t('handout:columns.what'), kind: 'strong', width: 70 },
      { heading: t('handout:columns.todo'), kind: 'text', width: 90 },
    ],
    rows: said.map(({ what, todo }) => ({ cells: [what, todo] })),
  };
}

function settingTable(text: Text, rules: AwardRules, tender: Tender | null): HandoutTable {
  const { t } = text;
  const amount = (value: number | null): HandoutCell => (value === null ? t('handout:settings.notSet') : value);
  const row = (key: Parameters<typeof label>[0], value: HandoutCell) => ({ cells: [label(key), value] });
  function label(
    key: 'lowest' | 'highest' | 'worth' | 'base' | 'priceWeight' | 'qualityWeight' | 'required' | 'scale' | 'claims',
  ) {
    return t(`handout:settings.${key}`);
  }
  return {
    name: t('handout:sheets.settings'),
    lead: '',
    fixed: 1,
    columns: [
      { heading: t('handout:columns.setting'), kind: 'strong', width: 50 },
      { heading: t('handout:columns.value'), kind: 'figure', width: 24 },
    ],
    rows: [
      row('priceWeight', rules.priceWeight),
      row('qualityWeight', 100 - rules.priceWeight),
      row('lowest', amount(rules.lowest)),
      row('highest', amount(rules.highest)),
      row('base', amount(rules.base)),
      row('worth', amount(rules.worth)),
      row('required', rules.required === null ? amount(null) : 100 * rules.required),
      ...(tender === null
        ? []
        : [row('scale', tender.scale), row('claims', t(tender.countsClaims ? 'handout:yes' : 'handout:no'))]),
    ],
  };
}

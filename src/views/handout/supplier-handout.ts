import { mayHold } from '#src/analysis/holders.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { themeFits } from '#src/analysis/suppliers/theme-fits.ts';
import { byOrder } from '#src/base/order.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { fitLead } from '#src/views/suppliers/fit-words.ts';
import type { Handout } from './handout.ts';
import { answerTable, differenceTable, profileTable } from './suppliers/answer-tables.ts';
import { concessionTable, setTable } from './suppliers/concession-tables.ts';
import { fitTable, type Parties, themeTable, wholeLine } from './suppliers/fit-tables.ts';
import { knockOutTable, missingTable, mustTable } from './suppliers/must-tables.ts';
import { shareTable } from './suppliers/share-table.ts';

export type SupplierWish = {
  readonly evidence: Evidence;
  /** Of the released dossier; null when nobody looked for them. */
  readonly concessions: readonly SupplierConcessions[] | null;
  /** These were chosen to stand beside each other: where they really differ comes with it. */
  readonly isSelection?: boolean;
  /** ISO 8601 */
  readonly now: string;
};

/** The dossier as if nobody else had offered anything; null leaves it as it is. */
export function amongSuppliers(dossier: Dossier, ids: readonly string[] | null): Dossier {
  if (ids === null) return dossier;
  const wanted = new Set(ids);
  return {
    ...dossier,
    suppliers: dossier.suppliers.filter(({ id }) => wanted.has(id)),
    offers: dossier.offers.flatMap(({ row, cells }) => {
      const own = cells.filter(({ supplier }) => wanted.has(supplier));
      return own.length === 0 ? [] : [{ row, cells: own }];
    }),
  };
}

/** [SU53] Suppliers side by side from what clients released: figures per client, never a total over what can't be added up. */
export function supplierHandout(
  whole: Dossier,
  text: Text,
  { evidence, concessions, isSelection = false, now }: SupplierWish,
): Handout {
  const dossier = releasedOnly(whole);
  const { t } = text;
  const parties: Parties = {
    clients: dossier.clients.filter(mayHold).toSorted(byOrder),
    suppliers: dossier.suppliers.toSorted(byOrder),
  };
  const fits = themeFits(dossier);
  const line = wholeLine(fits, parties);
  return {
    title: t('handout:title.suppliers'),
    project: assignmentOf(dossier).title,
    date: text.date(now, ''),
    lead: fitLead(text, dossier, line, evidence),
    caution: t('handout:caution'),
    tables: [
      fitTable(text, line, parties),
      ...(isSelection ? [differenceTable(text, dossier, parties, evidence)] : []),
      mustTable(text, dossier, parties, evidence),
      missingTable(text, dossier, parties, evidence),
      knockOutTable(text, dossier, parties, evidence),
      shareTable(text, dossier, parties),
      ...(concessions === null
        ? []
        : [setTable(text, dossier, concessions), concessionTable(text, dossier, concessions)]),
      themeTable(text, fits, dossier.themes.toSorted(byOrder), parties),
      answerTable(text, dossier, parties),
      profileTable(text, parties),
    ],
    about: [
      [t('handout:about.value'), t('handout:about.valueMeaning')],
      [t('handout:about.fit'), t('handout:about.fitMeaning')],
      [
        t('handout:about.evidence'),
        t(evidence === 'offered' ? 'handout:about.evidenceOffered' : 'handout:about.evidenceProven'),
      ],
      [t('handout:about.attention'), t('handout:about.attentionMeaning')],
      [
        t('handout:about.concessions'),
        t(concessions === null ? 'handout:about.noConcessions' : 'handout:about.concessionsMeaning'),
      ],
    ],
  };
}

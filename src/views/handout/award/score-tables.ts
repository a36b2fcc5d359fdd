import { placeIn, type Sheet } from '#src/analysis/award/scored.ts';
import type { AwardBid } from '#src/analysis/award/award-bids.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Tender } from '#src/dossier/tender.ts';
import type { Text } from '#src/text/text.ts';
import type { HandoutTable } from '#src/views/handout/handout.ts';

/** What was agreed per criterion, and the quality that follows. Never what one person found. */
export function criterionTable(
  text: Text,
  tender: Tender,
  sheet: Sheet,
  suppliers: readonly Supplier[],
  bids: readonly AwardBid[],
): HandoutTable {
  const { t } = text;
  const agreed = (criterion: string, supplier: string): number | null =>
    sheet.get(placeIn(criterion, supplier))?.consensus?.score ?? null;
  const hasScores = [...sheet.values()].some(({ consensus }) => consensus !== null);
  const quality = (supplier: string): number | null => {
    const found = bids.find((bid) => bid.supplier === supplier)?.quality ?? null;
    return found === null ? null : 100 * found;
  };
  return {
    name: t('handout:sheets.criteria'),
    lead: t(hasScores ? 'handout:leads.criteria' : 'handout:leads.noScores'),
    fixed: 1,
    columns: [
      { heading: t('handout:columns.criterion'), kind: 'strong', width: 40 },
      { heading: t('handout:columns.weight'), kind: 'figure', width: 10 },
      ...suppliers.map(({ name }) => ({ heading: name, kind: 'figure' as const, width: 16 })),
    ],
    rows: [
      ...tender.criteria.map(({ id, name, weight }) => ({
        cells: [name, weight, ...suppliers.map((supplier) => agreed(id, supplier.id))],
      })),
      {
        isTotal: true,
        cells: [t('handout:qualityOf'), null, ...suppliers.map(({ id }) => quality(id))],
      },
    ],
  };
}

/** Why a score was agreed on, in the words of the assessors together. */
export function motivationTable(
  text: Text,
  tender: Tender,
  sheet: Sheet,
  suppliers: readonly Supplier[],
): HandoutTable {
  const { t } = text;
  return {
    name: t('handout:sheets.motivations'),
    lead: '',
    fixed: 2,
    columns: [
      { heading: t('handout:columns.criterion'), kind: 'strong', width: 34 },
      { heading: t('handout:columns.supplier'), kind: 'text', width: 26 },
      { heading: t('handout:columns.score'), kind: 'figure', width: 10 },
      { heading: t('handout:columns.motivation'), kind: 'text', width: 80 },
      { heading: t('handout:columns.agreedOn'), kind: 'text', width: 18 },
    ],
    rows: tender.criteria.flatMap(({ id, name }) =>
      suppliers.flatMap((supplier) => {
        const consensus = sheet.get(placeIn(id, supplier.id))?.consensus ?? null;
        if (consensus === null) return [];
        const { score, motivation, agreedOn } = consensus;
        return [{ cells: [name, supplier.name, score, motivation, agreedOn === null ? '' : text.date(agreedOn, '')] }];
      }),
    ),
  };
}

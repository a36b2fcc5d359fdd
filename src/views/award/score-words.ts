import { placeIn, type Scored, type Sheet } from '#src/analysis/award/scored.ts';
import type { Tender } from '#src/dossier/tender.ts';
import type { Text } from '#src/text/text.ts';

/** Of one bid on one criterion: how many locked, and once all did, how far apart they are and what was agreed. */
export function cellText(text: Text, scored: Scored | undefined): string {
  const { t } = text;
  if (scored === undefined) return t('award:scores.empty');
  const { originals, locked, isOpen, consensus } = scored;
  const scores = originals.flatMap(({ score }) => score ?? []);
  const said =
    originals.length === 0
      ? []
      : [
          isOpen && scores.length > 0
            ? t('award:scores.spread', {
                low: text.number(Math.min(...scores)),
                high: text.number(Math.max(...scores)),
              })
            : t('award:scores.locked', { locked, count: originals.length }),
        ];
  if (consensus !== null) said.push(t('award:scores.agreed', { score: text.number(consensus.score) }));
  return said.join(', ');
}

type Named = { readonly id: string; readonly name: string };

/** [AW20] Where assessors lie furthest apart; null while nothing was laid side by side or all agree. */
export function widestText(text: Text, tender: Tender, suppliers: readonly Named[], sheet: Sheet): string | null {
  let widest: { readonly criterion: string; readonly supplier: string; readonly scored: Scored } | null = null;
  for (const criterion of tender.criteria)
    for (const supplier of suppliers) {
      const scored = sheet.get(placeIn(criterion.id, supplier.id));
      if (scored !== undefined && (scored.spread ?? 0) > (widest?.scored.spread ?? 0))
        widest = { criterion: criterion.name, supplier: supplier.name, scored };
    }
  if (widest === null) return null;
  const scores = widest.scored.originals.flatMap(({ score }) => score ?? []);
  return text.t('award:scores.widest', {
    criterion: widest.criterion,
    supplier: widest.supplier,
    low: text.number(Math.min(...scores)),
    high: text.number(Math.max(...scores)),
  });
}

import type { AwardBid } from '#src/analysis/award/award-bids.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';

/** [AW10] How many bids fail a requirement; in a sentence. */
export function knockSentence({ t }: Text, bids: readonly AwardBid[], knockOuts: number): string {
  const failed = bids.filter((bid) => bid.failed.length > 0).length;
  if (failed > 0) return t('award:knock.some', { count: failed, total: bids.length });
  return knockOuts === 0 ? t('award:knock.noEisen') : t('award:knock.none', { count: knockOuts });
}

/** Where one bid stands: the requirements it fails, else what it has to build, else what is missing to count it. */
export function bidStand(text: Text, dossier: Dossier, { failed, custom, price, quality }: AwardBid): string {
  const { t } = text;
  if (failed.length > 0) return t('award:knock.fails', { requirements: codes(text, dossier, failed) });
  if (price === null) return t('award:knock.noBid');
  if (quality === null) return t('award:knock.noQuality');
  return custom.length > 0
    ? t('award:knock.custom', { requirements: codes(text, dossier, custom) })
    : t('award:knock.ok');
}

const mostNamed = 3;

function codes(text: Text, { requirements }: Dossier, ids: readonly string[]): string {
  const named = ids.slice(0, mostNamed).map((id) => {
    const requirement = find(requirements, id);
    return ids.length === 1
      ? `${requirement?.code ?? id} ${requirement?.title ?? ''}`.trim()
      : (requirement?.code ?? id);
  });
  const more = ids.length - named.length;
  return listText(text, more > 0 ? [...named, text.t('award:knock.more', { count: more })] : named);
}

/** Whole, for who wants to read all of them. */
export function requirementNames({ requirements }: Dossier, ids: readonly string[]): string {
  return ids
    .map((id) => `${find(requirements, id)?.code ?? id} ${find(requirements, id)?.title ?? ''}`.trim())
    .join('\n');
}

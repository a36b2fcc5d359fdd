import type { Attention } from '#src/analysis/suppliers/attention.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from '#src/views/words/names-text.ts';

/** Part of a supplier's turnover at which one counts and does not weigh too heavily. A choice of this product, not a norm. */
export const attentionBand = { low: 0.05, high: 0.15 };

/** Where the axis ends: a round number that holds every share, and the band with some room. */
export function axisEnd(shares: readonly Attention[]): number {
  const most = Math.max(attentionBand.high, ...shares.map(({ bundled }) => bundled ?? 0));
  return [0.2, 0.4, 0.6, 0.8, 1].find((end) => most <= end) ?? Math.ceil(most);
}

/** The client that has least weight by itself; null with one client, or where that is not known. */
export function smallestAlone({ clients }: Attention): { readonly client: ClientId; readonly share: number } | null {
  if (clients.length < 2) return null;
  let smallest: { readonly client: ClientId; readonly share: number } | null = null;
  for (const { client, share } of clients) {
    if (share === null) return null;
    if (smallest === null || share < smallest.share) smallest = { client, share };
  }
  return smallest;
}

/** [SU18] For whom the contract falls in the band, for whom it is a trifle and for whom it weighs heavily. */
export function attentionLead(text: Text, dossier: Dossier, shares: readonly Attention[]): string {
  const those = (is: (share: number) => boolean): readonly string[] =>
    shares.flatMap(({ supplier, bundled }) => (bundled !== null && is(bundled) ? [supplier] : []));
  const names = (ids: readonly string[]): string =>
    ids.length <= 3 ? namesText(text, dossier.suppliers, ids) : text.t('suppliers:status.count', { count: ids.length });
  const groups = [
    ['inside', those((share) => share >= attentionBand.low && share <= attentionBand.high)],
    ['above', those((share) => share > attentionBand.high)],
    ['below', those((share) => share < attentionBand.low)],
  ] as const;
  const said = groups.flatMap(([key, ids]) =>
    ids.length === 0 ? [] : [text.t(`suppliers:attention.${key}`, { suppliers: names(ids) })],
  );
  return said.length === 0 ? text.t('suppliers:attention.nothing') : said.join(' ');
}

/** `8,5%`; below one percent with two decimals, so that a small share is not nothing. */
export function percentText(text: Text, share: number): string {
  return `${text.number(100 * share, share < 0.01 ? 2 : 1)}%`;
}

import type { Prices } from '#src/analysis/package/prices.ts';
import type { Text } from '#src/text/text.ts';

/** [PK54] What the rule gives up in the mean against the highest mean there is; empty when that is not known. */
export function fairnessText({ t, number }: Text, { fairness }: Pick<Prices, 'fairness'>): string {
  if (fairness === null) return '';
  const { mean, lowest } = fairness.shift;
  const figures = { mean: number(Math.abs(mean) * 100, 1), lowest: number(Math.abs(lowest) * 100, 1) };
  return mean > -0.0005 ? t('packageScreen:price.free') : t('packageScreen:price.fairness', figures);
}

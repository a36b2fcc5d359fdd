import type { OrderStretch } from '#src/methods/award-orders.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';

const firstOf = ({ standings }: OrderStretch): string =>
  standings.flatMap(({ id, place }) => (place === 1 ? [id] : [])).join(' ');

/** [AW12] Weights of price, of a hundred, at which the first place changes. */
export function tippingPoints(stretches: readonly OrderStretch[]): readonly number[] {
  return stretches.slice(1).flatMap((stretch, at) => {
    const before = stretches[at];
    return before === undefined || firstOf(before) === firstOf(stretch) ? [] : [stretch.from * 100];
  });
}

export function tipsSentence(text: Text, stretches: readonly OrderStretch[]): string {
  const tips = tippingPoints(stretches);
  if (tips.length === 0) return text.t('award:weight.noTips');
  const points = listText(
    text,
    tips.map((tip) => text.number(Math.round(tip * 10) / 10)),
  );
  return text.t('award:weight.tips', { count: tips.length, points });
}

import type { Text } from '#src/text/text.ts';

/** A ratio of weights as people judge it: `3`, `1/3`, and rounded where it was worked out: `2,4`, `1/1,8`. */
export function ratioText(text: Text, ratio: number): string {
  const round = (value: number) => text.number(Number(value.toFixed(1)));
  return ratio >= 1 ? round(ratio) : `1/${round(1 / ratio)}`;
}

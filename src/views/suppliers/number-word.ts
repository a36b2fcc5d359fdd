import type { Text } from '#src/text/text.ts';

const words = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** `vier`; above twelve, and for none or one, the figure. */
export function numberWord(text: Text, count: number): string {
  const word = words.find((each) => each === count);
  return word === undefined ? text.number(count) : text.t(`suppliers:numbers.n${word}`);
}

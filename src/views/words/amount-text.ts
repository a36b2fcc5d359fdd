import type { Text } from '#src/text/text.ts';

/** A number in its unit as people write it: `4 uur`, `99,9%`, `€ 18`. */
export function amountText(text: Text, amount: number, unit: string): string {
  return inUnit(text.number(amount), unit);
}

/** A figure that is already in words, such as `4–12`, in the unit. */
export function inUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  if (unit.startsWith('€')) return `€ ${figure}${unit.slice(1)}`;
  return unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`;
}

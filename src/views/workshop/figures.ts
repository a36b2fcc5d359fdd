import type { Band } from '#src/analysis/workshop/class-result.ts';
import type { Text } from '#src/text/text.ts';

/** `43%` of 0..1; a dash where there is no figure. */
export function shareText(text: Text, share: number | null): string {
  return share === null ? '–' : `${text.number(Math.round(share * 100))}%`;
}

/** `Verdeeld` */
export function bandText(text: Text, band: Band): string {
  return text.t(`results:bands.${band}`);
}

/** A chance: `0,93`, and below a thousandth how small. */
export function chanceText(text: Text, p: number): string {
  return p < 0.001 ? `<\u00a0${text.number(0.001, 3)}` : text.number(p, p < 0.1 ? 3 : 2);
}

/** `twee keer` */
export function timesText(text: Text, count: number): string {
  const known = ['1', '2', '3', '4', '5', '6'] as const;
  const word = known[count - 1];
  return word === undefined ? text.t('results:times.many', { number: count }) : text.t(`results:times.${word}`);
}

import type { Text } from '#src/text/text.ts';

/** `€ 2,56`: euros per inhabitant, to the cent. */
export function perInhabitant(text: Text, euros: number | null): string {
  return euros === null ? text.t('scenario:unknown') : `€\u00a0${text.number(euros, 2)}`;
}

/** `60%` of a share of 0..1. */
export function percent(text: Text, share: number | null): string {
  return share === null ? text.t('scenario:unknown') : `${text.number(Math.round(share * 100))}%`;
}

/** `+ 1`, `− 2`, or the word for equal; what is rounded alike is equal. */
export function change(text: Text, difference: number, decimals = 0): string {
  const rounded = Number(difference.toFixed(decimals));
  if (rounded === 0) return text.t('scenario:equal');
  return `${rounded > 0 ? '+' : '−'} ${text.number(Math.abs(rounded), decimals)}`;
}

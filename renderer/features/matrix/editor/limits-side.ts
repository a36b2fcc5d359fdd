import type { NumberParameter } from '#src/dossier/parameter.ts';
import { readQuantity } from '#src/exchange/list/quantities.ts';
import type { Text } from '#src/text/text.ts';

export const sides = ['most', 'least', 'exact', 'range'] as const;
export type Side = (typeof sides)[number];

const decimal = (language: Text['language']) => (language === 'nl' ? 'comma' : 'point');

/** Which way a written limit is meant; of an empty one, what the parameter makes likely. */
export function sideOf(written: string, { direction }: NumberParameter, language: Text['language']): Side {
  const text = written.trim();
  const quantity = readQuantity(text, decimal(language));
  if (quantity !== null) return quantity.kind;
  if (/^[≤<]/.test(text)) return 'most';
  if (/^[≥>]/.test(text)) return 'least';
  if (/[-–]$/.test(text)) return 'range';
  if (text !== '') return 'exact';
  return direction === 'higher' ? 'least' : direction === 'lower' ? 'most' : 'range';
}

/** The same figure written for another side; a range still misses its end when there was one figure. */
export function withSide(written: string, side: Side, text: Text): string {
  const quantity = readQuantity(written.trim(), decimal(text.language));
  const low = quantity === null ? '' : text.number(quantity.value);
  const high = quantity === null ? '' : text.number(quantity.upper);
  switch (side) {
    case 'most':
      return `≤ ${high}`;
    case 'least':
      return `≥ ${low}`;
    case 'exact':
      return low;
    case 'range':
      return low === high ? `${low}-` : `${low}-${high}`;
  }
}

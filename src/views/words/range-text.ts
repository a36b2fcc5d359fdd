import type { Text } from '#src/text/text.ts';
import { amountText, inUnit } from './amount-text.ts';

/** null = open on that side. */
type Edges = { readonly min: number | null; readonly max: number | null };

/** For a cell: `≤ 4 uur`, `4–12 uur`, `99,5%`; empty when open on both sides. */
export function rangeText(text: Text, { min, max }: Edges, unit: string): string {
  if (min !== null && max !== null) return min === max ? amountText(text, min, unit) : spanText(text, min, max, unit);
  if (max !== null) return `≤ ${amountText(text, max, unit)}`;
  return min === null ? '' : `≥ ${amountText(text, min, unit)}`;
}

/** To be read aloud: `hoogstens 4 uur`, `4 tot 12 uur`. */
export function rangePhrase(text: Text, { min, max }: Edges, unit: string): string {
  if (min !== null && max !== null) {
    if (min === max) return amountText(text, min, unit);
    const between = text.t('analysis:amount.between', { from: text.number(min), to: text.number(max) });
    return inUnit(between, unit);
  }
  if (max !== null) return text.t('analysis:amount.most', { amount: amountText(text, max, unit) });
  return min === null ? '' : text.t('analysis:amount.least', { amount: amountText(text, min, unit) });
}

/** A dash beside a minus sign needs air. */
function spanText(text: Text, min: number, max: number, unit: string): string {
  const dash = min < 0 || max < 0 ? ' – ' : '–';
  return inUnit(`${text.number(min)}${dash}${text.number(max)}`, unit);
}

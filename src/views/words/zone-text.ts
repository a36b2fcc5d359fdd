import type { Zone } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { amountText } from './amount-text.ts';
import { rangeText } from './range-text.ts';
import { unitOf } from './value-text.ts';

/** `6–8 weken`, `Gat 4 uur`, `NL`, `2 kampen`; empty when there is no zone. */
export function zoneText(text: Text, requirement: Requirement, zone: Zone): string {
  const unit = unitOf(requirement.parameter);
  switch (zone.kind) {
    case 'none':
      return '';
    case 'range':
      return rangeText(text, { min: zone.low, max: zone.high }, unit);
    case 'gap':
      return text.t('analysis:zone.gap', { amount: gapText(text, zone, unit) });
    case 'options':
      return zone.options.join(', ');
    case 'no-options':
      return text.t('analysis:zone.camps', { count: zone.camps.length });
    default:
      return assertNever(zone);
  }
}

/** Width of a gap in its unit. Rounded against the noise of subtracting decimals: 99.5 − 99.4 is 0.1. */
export function gapText(
  text: Text,
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
): string {
  return amountText(text, Number((high - low).toPrecision(12)), unit);
}

import { assertNever } from '#src/base/assert-never.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Text } from '#src/text/text.ts';
import { amountText } from './amount-text.ts';
import { rangePhrase, rangeText } from './range-text.ts';

/** A wish or an offered value in the parameter's unit. */
export function valueText(text: Text, parameter: Parameter | null, value: Value): string {
  return typeof value === 'string' ? value : amountText(text, value, unitOf(parameter));
}

/** What a client can live with, for a cell: `4–12 uur`, `NL, EER`. */
export function limitsText(text: Text, parameter: Parameter | null, limits: Limits): string {
  switch (limits.kind) {
    case 'range':
      return rangeText(text, limits, unitOf(parameter));
    case 'options':
      return limits.options.join(', ');
    default:
      return assertNever(limits);
  }
}

/** The same, to be read aloud: `hoogstens 4 uur`, `NL, EER`. */
export function limitsPhrase(text: Text, parameter: Parameter | null, limits: Limits): string {
  return limits.kind === 'range' ? rangePhrase(text, limits, unitOf(parameter)) : limitsText(text, parameter, limits);
}

export function unitOf(parameter: Parameter | null): string {
  return parameter?.kind === 'number' ? parameter.unit : '';
}

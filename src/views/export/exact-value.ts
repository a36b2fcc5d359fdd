import type { Parameter, Value } from '#src/dossier/parameter.ts';
import type { Language } from '#src/text/text.ts';
import { inUnit } from '#src/views/words/amount-text.ts';
import { unitOf } from '#src/views/words/value-text.ts';

/** A value with every decimal it has and no grouping, so that reading it back gives the same number. */
export function exactValue(language: Language, parameter: Parameter | null, value: Value): string {
  return typeof value === 'string' ? value : inUnit(exactFigure(language, value), unitOf(parameter));
}

export function exactFigure(language: Language, value: number): string {
  return language === 'nl' ? String(value).replace('.', ',') : String(value);
}

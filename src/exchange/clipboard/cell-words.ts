import type { Offer } from '#src/dossier/offer.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import { readPriority } from '#src/exchange/list/priority-words.ts';
import type { Language, Text } from '#src/text/text.ts';
import { exactFigure, exactValue } from '#src/views/export/exact-value.ts';
import { inUnit } from '#src/views/words/amount-text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { unitOf } from '#src/views/words/value-text.ts';

const between = ' · ';

/**
 * A position in words that read back to it: `M · 75 uur · 60–80 uur` is priority, wish and limits. [V15] Limits that
 * are not released stay out: these words go to other programs.
 */
export function positionWords(text: Text, parameter: Parameter | null, position: Position | undefined): string {
  if (position === undefined) return '';
  const { priority, wish, limits, isReleased } = position;
  const values = [
    wish === null ? '' : valueWords(text.language, parameter, wish),
    limits === null || !isReleased ? '' : limitsWords(text, parameter, limits),
  ].filter((part) => part !== '');
  if (priority !== null) return [priority, ...values].join(between);
  const words = values.join(between);
  // A category that is called `M` is not a must.
  return readPriority(words, 'moscow', 'S').kind === 'unknown' || words === '' ? words : `· ${words}`;
}

/** Limits of the same position that the words leave out. */
export function isWithheld(position: Position | undefined): boolean {
  return position !== undefined && position.limits !== null && !position.isReleased;
}

export function offerWords(text: Text, parameter: Parameter | null, offer: Offer | undefined): string {
  if (offer === undefined) return '';
  const value = offer.value === null ? '' : valueWords(text.language, parameter, offer.value);
  return [fitText(text, offer.fit), value].filter((part) => part !== '').join(between);
}

function valueWords(language: Language, parameter: Parameter | null, value: Value): string {
  return exactValue(language, parameter, value);
}

/** A single figure or option among limits is written so that it can't be taken for a wish. */
function limitsWords(text: Text, parameter: Parameter | null, limits: Limits): string {
  if (limits.kind === 'options') {
    const options = limits.options.join(', ');
    return limits.options.length === 1 ? text.t('clipboard:only', { options }) : options;
  }
  const { min, max } = limits;
  const figure = (value: number): string => exactFigure(text.language, value);
  const unit = unitOf(parameter);
  if (min === null) return max === null ? '' : `≤ ${inUnit(figure(max), unit)}`;
  if (max === null) return `≥ ${inUnit(figure(min), unit)}`;
  const dash = min < 0 || max < 0 ? ' – ' : '–';
  return inUnit(`${figure(min)}${dash}${figure(max)}`, unit);
}

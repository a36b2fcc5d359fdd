import type { Effect, EffectReason } from '#src/analysis/cases/effect.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Text } from '#src/text/text.ts';
import { amountText } from '#src/views/words/amount-text.ts';
import { unitOf } from '#src/views/words/value-text.ts';

/** What an option does to a client in two or three words: `zoals gevraagd`, `4 uur te laat`, `€ 39.000 p.j. meer`. */
export function effectText(text: Text, parameter: Parameter | null, { reason }: Pick<Effect, 'reason'>): string {
  switch (reason.kind) {
    case 'too-high':
    case 'too-low':
      return beyondText(text, parameter, reason.kind, reason.by);
    case 'not-accepted':
      return text.t('weighing:effect.notAccepted', { value: reason.value });
    case 'costs-more':
      return costText(text, reason);
    case 'as-asked':
      return text.t('weighing:effect.asAsked');
    case 'fits':
    case 'stricter':
    case 'unwanted':
    case 'lighter':
    case 'heavier':
      return text.t(`weighing:effect.${reason.kind}`);
    case 'at-limit':
      return text.t('weighing:effect.atLimit');
    case 'own-parameter':
    case 'own-variant':
    case 'local-only':
      return text.t(`weighing:rung.${reason.kind}`);
    case 'not-given':
      return text.t('weighing:effect.notGiven');
    case 'not-said':
      return text.t('weighing:effect.notSaid');
    default:
      return assertNever(reason);
  }
}

/** For a screen reader, and where the mark alone would say it: `buiten`. */
export function effectKindText(text: Text, { kind }: Pick<Effect, 'kind'>): string {
  return text.t(`weighing:kind.${kind}`);
}

const durations =
  /^(seconde|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|second|minute|hour|day|week|month|year)s?$/i;
const moments = /^(kwartaal|kwartalen|quarters?)$/i;
const reactions = /^(seconden?|minuut|minuten|uur|uren|seconds?|minutes?|hours?)$/i;

/** What takes time is too long, what must be done within a time is too late, and all else too much. */
function beyondText(text: Text, parameter: Parameter | null, kind: 'too-high' | 'too-low', by: number): string {
  const unit = unitOf(parameter);
  const isLower = parameter?.kind === 'number' && parameter.direction === 'lower';
  const words = { amount: amountText(text, by, unit) };
  const isOver = kind === 'too-high';
  if (moments.test(unit) || (isLower && reactions.test(unit)))
    return text.t(isOver ? 'weighing:effect.tooLate' : 'weighing:effect.tooEarly', words);
  if (durations.test(unit)) return text.t(isOver ? 'weighing:effect.tooLong' : 'weighing:effect.tooShort', words);
  return text.t(isOver ? 'weighing:effect.tooMuch' : 'weighing:effect.tooLittle', words);
}

function costText(text: Text, { amountK, per }: Extract<EffectReason, { kind: 'costs-more' }>): string {
  if (amountK === null) return text.t('weighing:effect.paysMore');
  const words = { amount: text.euroK(amountK) };
  return text.t(per === 'year' ? 'weighing:effect.costsMoreYear' : 'weighing:effect.costsMore', words);
}

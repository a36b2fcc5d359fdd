import { readQuantity } from '#src/exchange/list/quantities.ts';
import { convert, unitName } from '#src/exchange/list/units.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Text } from '#src/text/text.ts';
import { rangeText } from '#src/views/words/range-text.ts';

/** A position as it stands in the fields of the editor. */
export type Draft = {
  readonly priority: Priority | null;
  /** As typed: `24`, `24 mnd`, or the chosen category. */
  readonly wish: string;
  /** As typed: `≤ 4`, `8-24`; for categories the ticked ones. */
  readonly limits: string;
  readonly options: readonly string[];
  readonly isReleased: boolean;
  readonly reason: string;
};

/** Why a field can't be read: text key `matrix.errors.<code>`. */
export type DraftError = { readonly code: 'number' | 'unit' | 'range'; readonly unit: string };

export type ReadDraft = {
  readonly patch: Pick<Position, 'priority' | 'wish' | 'limits' | 'isReleased' | 'reason'>;
  readonly wishError: DraftError | null;
  readonly limitsError: DraftError | null;
};

export function draftOf(text: Text, position: Position | undefined, typed: string): Draft {
  const limits = position?.limits ?? null;
  const startsLimits = /^[≤≥<>]$/.test(typed);
  return {
    priority: position?.priority ?? null,
    wish: typed !== '' && !startsLimits ? typed : wishText(text, position?.wish ?? null),
    limits: startsLimits ? `${typed} ` : limits?.kind === 'range' ? rangeText(text, limits, '') : '',
    options: limits?.kind === 'options' ? limits.options : [],
    isReleased: position?.isReleased ?? false,
    reason: position?.reason ?? '',
  };
}

function wishText(text: Text, wish: Value | null): string {
  return typeof wish === 'number' ? text.number(wish) : (wish ?? '');
}

/** What the fields say. A field that can't be read keeps the old value in the patch and has an error. */
export function readDraft(
  draft: Draft,
  parameter: Parameter | null,
  before: Position | undefined,
  language: Text['language'],
): ReadDraft {
  const plain = { priority: draft.priority, reason: draft.reason.trim(), isReleased: draft.isReleased };
  if (parameter === null)
    return { patch: { ...plain, wish: null, limits: null, isReleased: false }, wishError: null, limitsError: null };
  if (parameter.kind === 'category') {
    const limits: Limits | null =
      draft.options.length > 0
        ? { kind: 'options', options: parameter.categories.filter((each) => draft.options.includes(each)) }
        : null;
    return {
      patch: { ...plain, wish: draft.wish === '' ? null : draft.wish, limits },
      wishError: null,
      limitsError: null,
    };
  }
  const wish = readWish(draft.wish, parameter.unit, language);
  const limits = readLimits(draft.limits, parameter.unit, language);
  return {
    patch: {
      ...plain,
      wish: isError(wish) ? (before?.wish ?? null) : wish,
      limits: isError(limits) ? (before?.limits ?? null) : limits,
    },
    wishError: isError(wish) ? wish : null,
    limitsError: isError(limits) ? limits : null,
  };
}

function isError(read: unknown): read is DraftError {
  return typeof read === 'object' && read !== null && 'code' in read;
}

function readWish(written: string, unit: string, language: Text['language']): number | null | DraftError {
  if (written.trim() === '') return null;
  const quantity = readQuantity(written, language === 'nl' ? 'comma' : 'point');
  if (quantity === null || quantity.kind === 'range') return { code: 'number', unit };
  return inUnit(quantity.value, quantity.unit, unit) ?? { code: 'unit', unit };
}

function readLimits(written: string, unit: string, language: Text['language']): Limits | null | DraftError {
  if (written.trim() === '') return null;
  const quantity = readQuantity(written, language === 'nl' ? 'comma' : 'point');
  if (quantity === null) return { code: 'range', unit };
  const low = inUnit(quantity.value, quantity.unit, unit);
  const high = inUnit(quantity.upper, quantity.unit, unit);
  if (low === null || high === null) return { code: 'unit', unit };
  return {
    kind: 'range',
    min: quantity.kind === 'most' ? null : low,
    max: quantity.kind === 'least' ? null : high,
  };
}

/** [V7] Without a unit it is the parameter's own; another unit of the same kind is converted, days to hours. */
function inUnit(value: number, written: string, unit: string): number | null {
  return written === '' || unitName(written) === unitName(unit) ? value : convert(value, written, unit);
}

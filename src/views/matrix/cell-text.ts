import type { Limits, Parameter } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Text } from '#src/text/text.ts';
import { amountText } from '#src/views/words/amount-text.ts';
import { rangeText } from '#src/views/words/range-text.ts';
import { unitOf } from '#src/views/words/value-text.ts';

/** What a narrow cell says of a position, and whether that is for the regisseur alone. */
export type CellText = { readonly words: string; readonly isPrivate: boolean };

const none: CellText = { words: '', isPrivate: false };

/** Long units as people shorten them in a table. */
const short: Readonly<Record<string, string>> = {
  seconden: 'sec',
  minuten: 'min',
  uren: 'uur',
  dagen: 'dgn',
  weken: 'wk',
  maanden: 'mnd',
  jaren: 'jr',
  kwartalen: 'kw',
  'per jaar': 'p.j.',
  'per maand': 'p.mnd',
  'per week': 'p.wk',
  'uur/week': 'u/wk',
  'uur per week': 'u/wk',
  'dagen/week': 'd/wk',
  'dagen per week': 'd/wk',
  werkdagen: 'wd',
  procent: '%',
  seconds: 'sec',
  minutes: 'min',
  hours: 'h',
  months: 'mo',
  years: 'yr',
  'per year': 'p.a.',
};

/**
 * What a client can live with or what it wishes, whichever is asked for; where it gave only the other, that. Limits that
 * are not released are private.
 */
export function cellText(
  text: Text,
  parameter: Parameter | null,
  position: Position | undefined,
  shows: 'limits' | 'wish',
): CellText {
  if (position === undefined) return none;
  const { limits, wish, isReleased } = position;
  if (limits !== null && (shows === 'limits' || wish === null))
    return { words: limitsWords(text, parameter, limits), isPrivate: !isReleased };
  if (wish === null) return none;
  return { words: typeof wish === 'string' ? wish : amountText(text, wish, shortUnit(parameter)), isPrivate: false };
}

function limitsWords(text: Text, parameter: Parameter | null, limits: Limits): string {
  return limits.kind === 'range' ? rangeText(text, limits, shortUnit(parameter)) : limits.options.join(', ');
}

export function shortUnit(parameter: Parameter | null): string {
  const unit = unitOf(parameter);
  return Object.hasOwn(short, unit) ? (short[unit] ?? unit) : unit;
}

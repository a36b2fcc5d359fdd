import { type Fit, fits as fitKinds } from '#src/dossier/offer.ts';
import type { Parameter, Value } from '#src/dossier/parameter.ts';
import { cleanLine, fold } from '#src/exchange/list/fold.ts';
import type { DecimalMark } from '#src/exchange/list/quantities.ts';
import { fits, type Reading, trouble } from './problem.ts';
import { readAmount } from './read-amount.ts';
import { readOptions } from './read-options.ts';

/** The words the program itself shows. */
export type FitNames = Readonly<Record<Fit, string>>;

export type OfferWords = { readonly fit?: Fit; readonly value?: Value };

/** How suppliers answer, in the words of both languages and as tender forms have them. */
const words: Readonly<Record<string, Fit>> = {
  standaard: 'standard',
  standard: 'standard',
  'out of the box': 'standard',
  ja: 'standard',
  yes: 'standard',
  volledig: 'standard',
  'met instelling': 'configuration',
  instelling: 'configuration',
  configuratie: 'configuration',
  configureerbaar: 'configuration',
  configuration: 'configuration',
  'with settings': 'configuration',
  maatwerk: 'custom',
  custom: 'custom',
  'custom work': 'custom',
  'op de planning': 'roadmap',
  planning: 'roadmap',
  roadmap: 'roadmap',
  'on the roadmap': 'roadmap',
  niet: 'no',
  nee: 'no',
  no: 'no',
  not: 'no',
};

const balls: Readonly<Record<string, Fit>> = {
  '●': 'standard',
  '◕': 'configuration',
  '◑': 'custom',
  '◔': 'roadmap',
  '○': 'no',
};

/** `Maatwerk`, `◕ Met instelling, 60 uur`, `60 uur`. Null says nothing. */
export function readOffer(
  written: string,
  parameter: Parameter | null,
  mark: DecimalMark,
  names: FitNames,
): Reading<OfferWords | null> {
  const text = cleanLine(written);
  if (/^[\s\-–—]*$/.test(text)) return fits(null);
  const ball = balls[text.charAt(0)];
  const rest = ball === undefined ? text : text.slice(1).trim();
  const [, word = rest, value = ''] = /^([^·,;:]+?)\s*[·,;:]\s*(.+)$/.exec(rest) ?? [];
  const fit = named(word, names) ?? known(word) ?? (rest === '' ? ball : undefined);
  if (fit === undefined) return ball === undefined ? valueOnly(rest, parameter, mark) : trouble('fit');
  if (value === '') return fits({ fit });
  const read = valueOnly(value, parameter, mark);
  return read.ok ? fits({ fit, ...read.patch }) : read;
}

function named(word: string, names: FitNames): Fit | undefined {
  return fitKinds.find((fit) => fold(names[fit]) === fold(word));
}

function known(word: string): Fit | undefined {
  const folded = fold(word);
  return Object.hasOwn(words, folded) ? words[folded] : undefined;
}

function valueOnly(text: string, parameter: Parameter | null, mark: DecimalMark): Reading<OfferWords> {
  if (parameter === null) return trouble('fit');
  const read = parameter.kind === 'number' ? readAmount(text, parameter, mark) : readOptions(text, parameter);
  if (!read.ok) return /\d/.test(text) ? read : trouble('fit');
  return 'wish' in read.patch ? fits({ value: read.patch.wish }) : trouble('value');
}

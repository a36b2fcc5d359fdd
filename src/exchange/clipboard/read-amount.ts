import type { Limits, NumberParameter } from '#src/dossier/parameter.ts';
import { cleanLine } from '#src/exchange/list/fold.ts';
import { type DecimalMark, type Quantity, readQuantity } from '#src/exchange/list/quantities.ts';
import { convert, unitName } from '#src/exchange/list/units.ts';
import { fits, type Reading, trouble } from './problem.ts';

export type Amount = { readonly wish: number } | { readonly limits: Limits };

/** `24`, `99,5%`: a wish. `4–12 uur`, `≤ 4 uur`, `45 tot 60`: what is acceptable. In the unit of the parameter. */
export function readAmount(written: string, parameter: NumberParameter, mark: DecimalMark): Reading<Amount> {
  const { unit } = parameter;
  const quantity = readQuantity(withoutUnit(written, unit), mark) ?? readQuantity(written, mark);
  const meant = dateMeant(written);
  if (meant !== null) return trouble('date', { meant });
  if (quantity === null) return trouble('notNumber', { unit });
  const low = inUnit(quantity.value, quantity.unit, unit);
  const high = inUnit(quantity.upper, quantity.unit, unit);
  if (low === null || high === null) return trouble('unit', { unit, given: quantity.unit });
  return fits(amountOf(quantity.kind, low, high));
}

function amountOf(kind: Quantity['kind'], low: number, high: number): Amount {
  if (kind === 'exact') return { wish: low };
  const min = kind === 'most' ? null : low;
  const max = kind === 'least' ? null : high;
  return { limits: { kind: 'range', min, max } };
}

// Dutch and English short names; at one place where they differ.
const months = ['jan', 'feb', 'mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const monthPatterns = months.map((names) => new RegExp(`^(${names})`, 'i'));
const named = /^(\d{1,2})[-/ ]([a-z]{3,9})\.?$/i;
const figures = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}$/;

/** A spreadsheet makes a date of 4-12 as soon as it is typed there: what was probably meant, null when it is no date. */
function dateMeant(written: string): string | null {
  const text = written.trim();
  const [, day, month] = named.exec(text) ?? figures.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const number = Number(month) || monthPatterns.findIndex((pattern) => pattern.test(month)) + 1;
  return number === 0 ? null : `${Number(day)}–${number}`;
}

/** [V7] Without a unit it is the parameter's own; another unit of the same kind is converted, days to hours. */
export function inUnit(value: number, written: string, unit: string): number | null {
  return written === '' || unitName(written) === unitName(unit) ? value : convert(value, written, unit);
}

/** The figures of a text in exactly this unit, however odd the unit is: `≤ € 18 per 1000`. */
function withoutUnit(written: string, unit: string): string {
  const text = cleanLine(written);
  const after = cleanLine(unit).replace(/^€\s*/, '');
  const figure = unit.startsWith('€') ? text.replace(/€\s*/, '') : text;
  if (after === '' || !figure.endsWith(after)) return figure;
  const before = figure.slice(0, -after.length);
  // The unit `r` does not end in `4 uur`.
  return /\p{L}$/u.test(before) ? figure : before.trimEnd();
}

import { addDays } from '#src/base/day.ts';
import { mondayOf, weekNumberOf } from '#src/base/week.ts';
import type { Text } from '#src/text/text.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs far more than using it. */
function formatted(language: Text['language'], options: Intl.DateTimeFormatOptions, day: string): string {
  const key = `${language} ${Object.keys(options).join(' ')}`;
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  if (known === undefined) formats.set(key, format);
  return format.format(new Date(day)).replace('.', '');
}

/** `26 nov`, with the year when it is another than today's. */
export function shortDay({ language }: Text, day: string, today: string): string {
  const isOther = day.slice(0, 4) !== today.slice(0, 4);
  return formatted(language, { day: 'numeric', month: 'short', ...(isOther && { year: 'numeric' }) }, day);
}

/** `december`, with the year when it is another than today's. */
export function monthOf({ language }: Text, day: string, today: string): string {
  const isOther = day.slice(0, 4) !== today.slice(0, 4);
  return formatted(language, { month: 'long', ...(isOther && { year: 'numeric' }) }, day);
}

/** `donderdag 9 december`. */
export function weekdayText({ language }: Text, day: string): string {
  return formatted(language, { weekday: 'long', day: 'numeric', month: 'long' }, day);
}

/** `week 49, 6 tot en met 12 december 2027`. */
export function weekRange(text: Text, day: string): string {
  const from = mondayOf(day);
  const to = addDays(from, 6);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return text.t('week:range', {
    week: weekNumberOf(day),
    from: isOneMonth ? Number(from.slice(8)) : text.date(from, to),
    to: text.date(to, ''),
  });
}

/** `13 dagen te laat`, `vandaag`, `over 6 dagen`; a right that lapsed is not late but gone. */
export function distanceText({ t }: Text, days: number | null, isHard: boolean): string {
  if (days === null) return t('week:when.none');
  if (days < 0) return t(isHard ? 'week:when.gone' : 'week:when.late', { count: -days });
  return days === 0 ? t('week:when.today') : t('week:when.in', { count: days });
}

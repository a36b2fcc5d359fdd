import type { Text } from '#src/text/text.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const made = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than using it a thousand times. */
function formatOf(language: Text['language'], hasYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasYear}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const year = hasYear ? { year: 'numeric' as const } : {};
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  });
  made.set(key, format);
  return format;
}

/** `26 nov`, with the year when it is another than today's: narrow enough for a column. */
export function shortDay({ language }: Text, day: string, today: string): string {
  return formatOf(language, day.slice(0, 4) !== today.slice(0, 4))
    .format(new Date(day))
    .replace('.', '');
}

/** `1 januari 2031`: of a contract the year is always said. */
export function fullDay({ language }: Text, day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(day));
}

/** `maandelijks`, `elk kwartaal`, `om de 10 dagen`. */
export function rhythmText({ t }: Text, days: number): string {
  const known = rhythms.find(({ from, to }) => days >= from && days <= to);
  return known === undefined ? t('agreements:rhythm.days', { count: days }) : t(`agreements:rhythm.${known.key}`);
}

/** Months and quarters are not all of one length. */
const rhythms = [
  { key: 'daily', from: 1, to: 1 },
  { key: 'weekly', from: 7, to: 7 },
  { key: 'fortnightly', from: 14, to: 14 },
  { key: 'monthly', from: 28, to: 31 },
  { key: 'quarterly', from: 89, to: 92 },
  { key: 'halfYearly', from: 180, to: 184 },
  { key: 'yearly', from: 364, to: 366 },
] as const;

/** What is offered to choose from, in days. */
export const rhythmChoices = [1, 7, 14, 30, 91, 182, 365] as const;

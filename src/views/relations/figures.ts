import type { Text } from '#src/text/text.ts';

/** 0..100 as people say it: whole. */
export function whole(text: Text, value: number): string {
  return text.number(Math.round(value));
}

/** `+14`, `−2`, `0`: a real minus, as in the design. */
export function signed(text: Text, value: number): string {
  const rounded = Math.round(value);
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${text.number(Math.abs(rounded))}`;
}

/** `september`, with the year when it is another than today's. */
export function monthText({ language }: Text, day: string, today: string): string {
  const options = {
    month: 'long',
    timeZone: 'UTC',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options).format(new Date(day));
}

/** `jan`, `feb`, `mrt` along an axis. */
export function shortMonth({ language }: Text, day: string): string {
  const said = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  return said.format(new Date(day)).replace('.', '');
}

import type { Text } from '#src/text/text.ts';
import { now } from './fresh.ts';

function dayOf(iso: string): string {
  return new Date(iso).toDateString();
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** `14:32` today, `gisteren 17:12`, else `12 juni 16:40`. */
export function momentText(text: Text, iso: string, at: string = now()): string {
  const time = text.time(iso);
  if (dayOf(iso) === dayOf(at)) return time;
  const yesterday = new Date(Date.parse(at) - DAY_MS).toISOString();
  if (dayOf(iso) === dayOf(yesterday)) return `${text.t('common:yesterday')} ${time}`;
  return `${text.date(iso, at)} ${time}`;
}

/** `vandaag 14:52`, `gisteren`, `3 juni`. */
export function dayText(text: Text, iso: string, at: string = now()): string {
  if (dayOf(iso) === dayOf(at)) return `${text.t('common:today')} ${text.time(iso)}`;
  const yesterday = new Date(Date.parse(at) - DAY_MS).toISOString();
  return dayOf(iso) === dayOf(yesterday) ? text.t('common:yesterday') : text.date(iso, at);
}

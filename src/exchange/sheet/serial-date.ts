const DAY_MS = 86_400_000;
/** 31 December 9999: later numbers are no dates. */
const LAST_SERIAL = 2_958_466;

export type DateParts = {
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  /** `[h]:mm`: hours go on past 24 */ readonly isElapsed: boolean;
};

/** Which parts of a moment a number format shows; null when it is no date format. */
export function datePartsOf(format: string): DateParts | null {
  const isElapsed = /\[(h+|m+|s+)\]/i.test(format);
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general|am\/pm|a\/p/gi, '');
  const hasTime = isElapsed || /[hs]/i.test(bare);
  const hasDate = /[yd]/i.test(bare) || (!hasTime && /m/i.test(bare));
  return hasDate || hasTime ? { hasDate, hasTime, isElapsed } : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes of a fraction of days; elapsed hours don't start again at 24. */
export function clockText(serial: number, isElapsed: boolean): string {
  const minutes = Math.round((isElapsed ? serial : serial % 1) * 24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * ISO date, or date and time, of a day number of the sheet. The 1900 system counts a 29 February 1900 that never
 * was, the 1904 system starts four years later. Null when the number can't be a date.
 */
export function isoOfSerial(serial: number, is1904: boolean): string | null {
  if (!(serial >= 0) || serial >= LAST_SERIAL) return null;
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 24 * 60 * 60) * 1000);
  const iso = moment.toISOString();
  return moment.getTime() % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}

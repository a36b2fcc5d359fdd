import { addDays, daysBetween } from './day.ts';

// Weeks of ISO 8601: from Monday, and the first of a year is the one that holds its first Thursday.

/** 1 = Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: string): number {
  return ((((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

export function weekNumberOf(day: string): number {
  const thursday = addDays(mondayOf(day), 3);
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

import { addDays, addMonths } from '#src/base/day.ts';

/** `2027-11` → `2027-11-30`: what is measured over a month is known on its last day. */
export function lastDayOf(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** The last whole month before today: the one whose figures come in now. */
export function lastWholeMonth(today: string): string {
  return addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
}

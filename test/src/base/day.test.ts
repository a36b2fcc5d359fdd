import { expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '#src/base/day.ts';

it('days are counted over months, years and changes of the clock', () => {
  expect([daysBetween('2027-03-27', '2027-03-29'), daysBetween('2027-12-31', '2028-03-01')]).toEqual([2, 61]);
  expect(daysBetween('2027-05-02', '2027-05-01')).toBe(-1);
  expect([addDays('2027-12-17', 14), addDays('2028-03-01', -1)]).toEqual(['2027-12-31', '2028-02-29']);
});

it('a month on from the last day of a month is the last of the next', () => {
  expect([addMonths('2027-01-31', 1), addMonths('2027-11-15', 3), addMonths('2028-02-29', -12)]).toEqual([
    '2027-02-28',
    '2028-02-15',
    '2027-02-28',
  ]);
});

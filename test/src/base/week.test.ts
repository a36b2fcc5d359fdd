import { describe, expect, it } from 'vitest';
import { mondayOf, weekdayOf, weekNumberOf } from '#src/base/week.ts';

describe('weeks of ISO 8601', () => {
  it('begins a week on Monday', () => {
    expect(weekdayOf('2027-12-06')).toBe(1);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(mondayOf('2027-12-12')).toBe('2027-12-06');
  });

  it('numbers weeks by their Thursday', () => {
    expect(weekNumberOf('2027-12-09')).toBe(49);
    expect(weekNumberOf('2027-01-03')).toBe(53);
    expect(weekNumberOf('2024-12-30')).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { clockText, datePartsOf, isoOfSerial } from '#src/exchange/sheet/serial-date.ts';

describe('day numbers', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45658, '2025-01-01'],
    [45658.5, '2025-01-01T12:00'],
  ])('reads %d in the 1900 system as %s', (serial, iso) => {
    expect(isoOfSerial(serial, false)).toBe(iso);
  });

  it('starts four years later in the 1904 system', () => {
    expect(isoOfSerial(0, true)).toBe('1904-01-01');
    expect(isoOfSerial(44196, true)).toBe('2025-01-01');
  });

  it('knows what can be no date', () => {
    expect(isoOfSerial(-1, false)).toBeNull();
    expect(isoOfSerial(Number.NaN, false)).toBeNull();
    expect(isoOfSerial(3_000_000, false)).toBeNull();
  });
});

describe('date formats', () => {
  it.each([
    ['dd-mm-yyyy', true, false],
    ['[$-413]d mmmm yyyy;@', true, false],
    ['h:mm', false, true],
    ['mm:ss', false, true],
    ['[h]:mm', false, true],
    ['d-m-yyyy h:mm', true, true],
  ])('%s shows a date: %s, a time: %s', (format, hasDate, hasTime) => {
    expect(datePartsOf(format)).toMatchObject({ hasDate, hasTime });
  });

  it.each(['0.00', 'General', '#,##0" dagen"', '[Red]0', '0\\d', '@'])('%s is none', (format) => {
    expect(datePartsOf(format)).toBeNull();
  });

  it('lets elapsed hours go on past a day', () => {
    expect(clockText(1.25, true)).toBe('30:00');
    expect(clockText(1.25, false)).toBe('06:00');
  });
});

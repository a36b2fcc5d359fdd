import { expect, it } from 'vitest';
import { dayText, momentText } from '#renderer/store/moment-text.ts';
import { createText } from '#src/text/text.ts';

const text = createText('nl');
const local = (day: number, hours: number): string => new Date(2026, 5, day, hours, 5).toISOString();
const now = local(16, 15);

it('says the time today, the day before, and the date earlier', () => {
  expect(momentText(text, local(16, 14), now)).toBe('14:05');
  expect(momentText(text, local(15, 17), now)).toBe('gisteren 17:05');
  expect(momentText(text, local(12, 9), now)).toBe('12 juni 09:05');
});

it('says the day of a dossier in a word where there is one', () => {
  expect(dayText(text, local(16, 14), now)).toBe('vandaag 14:05');
  expect(dayText(text, local(15, 17), now)).toBe('gisteren');
  expect(dayText(text, local(3, 9), now)).toBe('3 juni');
});

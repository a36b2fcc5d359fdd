import { expect, it } from 'vitest';
import { convert, unitName } from '#src/exchange/list/units.ts';

it.each([
  ['u', 'uur'],
  ['Hours', 'uur'],
  ['mnd', 'maanden'],
  ['procent', '%'],
  ['FTE', 'FTE'],
])('[I13] writes the unit %s as %s', (written, name) => {
  expect(unitName(written)).toBe(name);
});

it('[I13] converts between units of time', () => {
  expect(convert(30, 'min', 'uur')).toBe(0.5);
  expect(convert(2, 'jaar', 'mnd')).toBe(24);
  expect(convert(1, 'uur', 'min')).toBe(60);
});

it('[I13] converts nothing else', () => {
  expect(convert(30, 'dagen', 'maanden')).toBeNull();
  expect(convert(3, '%', 'uur')).toBeNull();
  expect(convert(3, 'FTE', 'FTE')).toBe(3);
});

import { expect, it } from 'vitest';
import { displayNumber } from '#src/exchange/sheet/number-format.ts';

it.each([
  [2.1, '0.00', '2.10'],
  [1.05, 'General', '1.05'],
  [42, '00000', '00042'],
  [0.999, '0.0%', '99.9%'],
  [0.5, '0%', '50%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [-1234, '#,##0;-#,##0', '-1,234'],
  [-5, '0', '-5'],
  [12, '"E-"000', 'E-012'],
  [4, '0" uur"', '4 uur'],
  [4, '0\\ \\u', '4 u'],
  [18, '[$€-413]\\ #,##0', '€ 18'],
  [2.675, '0.00', '2.68'],
  [0.5, '#.##', '.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012345, 'General', '123456789012345'],
  [100000, '0.00E+00', '100000'],
  [3, '[Red]0', '3'],
  [1500000, '0,,"m"', '2m'],
  [7, '@', '7'],
])('[I6] shows %d under %s as %s', (value, format, text) => {
  expect(displayNumber(value, format)).toBe(text);
});

it('takes the section for zero and for negative numbers', () => {
  expect(displayNumber(0, '0;-0;"geen"')).toBe('0');
  expect(displayNumber(-3, '0;(0)')).toBe('(3)');
});

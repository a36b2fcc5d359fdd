import { expect, it } from 'vitest';
import { ordersBetween } from '#src/base/order.ts';
import { nextCode } from '#src/commands/requirements/next-code.ts';
import { aRequirement, dossierOf, theme } from '#test/builders/records.ts';

/** Codes per theme, in their order. */
function next(codes: Readonly<Record<string, readonly string[]>>, at: string): string {
  const requirements = Object.entries(codes).flatMap(([id, list]) => {
    const orders = ordersBetween(null, null, list.length);
    return list.map((code, index) =>
      aRequirement(`${id}-${index}`, { code, theme: theme(id), order: orders[index] ?? 'a0' }),
    );
  });
  return nextCode(dossierOf({ requirements }), at);
}

it.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
  ['counts on after the last of the theme', { A: ['1.01', '1.02'], B: ['2.09'] }, '1.03'],
  ['keeps the width and lets it grow', { A: ['1.99'] }, '1.100'],
  ['skips what is taken elsewhere', { A: ['R7'], B: ['R8', 'R9'] }, 'R10'],
  ['follows the last that ends in digits', { A: ['K-3', 'bijlage', '12a'] }, 'K-4'],
  ['opens the next chapter in an empty theme', { B: ['1.01', '3.07'], C: ['2.01'] }, '4.01'],
  ['opens it with the separator and width in use', { B: ['4-0007'] }, '5-0001'],
  ['counts on after the highest of all where there are no chapters', { B: ['R02', 'R11', 'R9'] }, 'R12'],
  ['starts with R01', {}, 'R01'],
  ['starts with R01 where codes have no digits', { A: ['bijlage'] }, 'R01'],
  ['does not lose count of long numbers', { A: ['99999999999999999999'] }, '100000000000000000000'],
])('[K6] %s', (_title, codes, expected) => {
  expect(next(codes, 'A')).toBe(expected);
});

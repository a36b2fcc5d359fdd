import { expect, it } from 'vitest';
import { badgeFor } from '#src/dossier/badge.ts';
import { badge } from '#src/dossier/fields.ts';

it.each([
  ['Merwenburg', 'ME'],
  ['Gemeente Dijkenrade', 'DI'],
  ['Alfa Software', 'AS'],
  ['de Ronde Venen', 'RV'],
  ['Súdwest-Fryslân', 'SF'],
  ['Één', 'EE'],
  ['’s-Hertogenbosch', 'SH'],
  ['7 Bruggen', '7B'],
  ['日本', 'XA'],
])('[D16] names %s %s', (name, expected) => {
  expect(badgeFor(name, new Set())).toBe(expected);
});

it('[D16] takes another letter of the name, and any free pair when the name has none left', () => {
  expect(badgeFor('Merwenburg', new Set(['ME']))).toBe('MR');
  expect(badgeFor('Merwenburg', new Set(['ME', 'MR', 'MW', 'MN', 'MB', 'MU', 'MG']))).toBe('MA');
});

it('[D16] never gives a badge twice, for as many parties as a dossier can hold', () => {
  const taken = new Set<string>();
  for (let party = 0; party < 300; party += 1) {
    const next = badgeFor('Merwenburg', taken);
    expect(taken.has(next)).toBe(false);
    expect(badge.safeParse(next).success).toBe(true);
    taken.add(next);
  }
});

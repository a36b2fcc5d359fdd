import { expect, it } from 'vitest';
import type { Limits, Parameter } from '#src/dossier/parameter.ts';
import { areLimitsOf, isSoundParameter, isValueOf } from '#src/dossier/value-fit.ts';
import { hours } from '#test/builders/records.ts';

const place: Parameter = { kind: 'category', name: 'plaats', categories: ['NL', 'EER'], lawful: null };
const range = (min: number | null, max: number | null): Limits => ({ kind: 'range', min, max });
const options = (...list: string[]): Limits => ({ kind: 'options', options: list });

it('[D11] a value is a number, or one of the categories', () => {
  expect(isValueOf(hours, 42.5)).toBe(true);
  expect(isValueOf(hours, '42')).toBe(false);
  expect(isValueOf(place, 'NL')).toBe(true);
  expect(isValueOf(place, 'nl')).toBe(false);
  expect(isValueOf(place, 0)).toBe(false);
});

it.each<[Limits, boolean]>([
  [range(1, 2), true],
  [range(2, 2), true],
  [range(null, 2), true],
  [range(1, null), true],
  [range(2, 1), false],
  [range(null, null), false],
  [options('NL'), false],
])('[D11] %j are limits on hours: %s', (limits, expected) => {
  expect(areLimitsOf(hours, limits)).toBe(expected);
});

it.each<[Limits, boolean]>([
  [options('NL'), true],
  [options('EER', 'NL'), true],
  [options('NL', 'NL'), false],
  [options('maan'), false],
  [options(), false],
  [range(1, 2), false],
])('[D11] %j are limits on a place: %s', (limits, expected) => {
  expect(areLimitsOf(place, limits)).toBe(expected);
});

it.each<[string, Parameter, boolean]>([
  ['a law that bounds one side', { ...hours, lawful: { min: null, max: 3 } }, true],
  ['a law that allows nothing', { ...hours, lawful: { min: 4, max: 3 } }, false],
  ['a law without bounds', { ...hours, lawful: { min: null, max: null } }, false],
  ['lawful categories', { ...place, lawful: ['NL'] }, true],
  ['a lawful category that is none', { ...place, lawful: ['maan'] }, false],
  ['a category twice', { ...place, categories: ['NL', 'NL'] }, false],
])('[D13] %s is sound: %s', (_title, parameter, expected) => {
  expect(isSoundParameter(parameter)).toBe(expected);
});

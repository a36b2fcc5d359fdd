import { describe, expect, it } from 'vitest';
import { readPosition } from '#src/exchange/clipboard/read-position.ts';
import type { CategoryParameter, NumberParameter } from '#src/dossier/parameter.ts';

const number = (unit: string): NumberParameter => ({ kind: 'number', name: '', unit, direction: 'none', lawful: null });
const place: CategoryParameter = {
  kind: 'category',
  name: 'plaats',
  categories: ['NL', 'EER', 'wereld'],
  lawful: null,
};
const range = (min: number | null, max: number | null) => ({ kind: 'range', min, max });

describe('a pasted cell of a client', () => {
  it.each([
    ['M', 'uur', { priority: 'M' }],
    ['must', 'uur', { priority: 'M' }],
    ['Wens', 'uur', { priority: 'S' }],
    ['24', 'maanden', { wish: 24 }],
    ['24 mnd', 'maanden', { wish: 24 }],
    ['2 jaar', 'maanden', { wish: 24 }],
    ['99,5%', '%', { wish: 99.5 }],
    ['4–12 uur', 'uur', { limits: range(4, 12) }],
    ['4-12', 'uur', { limits: range(4, 12) }],
    ['≥ 99,5%', '%', { limits: range(99.5, null) }],
    ['≤ 4 uur', 'uur', { limits: range(null, 4) }],
    ['45 tot 60', 'uur', { limits: range(45, 60) }],
    ['hoogstens 30 min', 'uur', { limits: range(null, 0.5) }],
    ['1.250', 'stuks', { wish: 1250 }],
    ['M · 75 uur · 60–80 uur', 'uur', { priority: 'M', wish: 75, limits: range(60, 80) }],
    ['S, ≤ 8', 'uur', { priority: 'S', limits: range(null, 8) }],
    ['C\n12 uur', 'uur', { priority: 'C', wish: 12 }],
    ['≤ € 18 per 1000', '€ per 1000', { limits: range(null, 18) }],
  ])('[V17] reads %j', (text, unit, patch) => {
    expect(readPosition(text, number(unit), 'comma')).toEqual({ ok: true, patch });
  });

  it.each([
    ['NL', { wish: 'NL' }],
    ['eer', { wish: 'EER' }],
    ['M · NL', { priority: 'M', wish: 'NL' }],
    ['NL, EER', { limits: { kind: 'options', options: ['NL', 'EER'] } }],
    ['wereld of NL', { limits: { kind: 'options', options: ['NL', 'wereld'] } }],
    ['alleen EER', { limits: { kind: 'options', options: ['EER'] } }],
    ['S · NL · alleen NL', { priority: 'S', wish: 'NL', limits: { kind: 'options', options: ['NL'] } }],
  ])('[V17] reads the choice in %j', (text, patch) => {
    expect(readPosition(text, place, 'comma')).toEqual({ ok: true, patch });
  });

  it.each(['', ' ', '-', '–'])('[V17] %j says nothing', (text) => {
    expect(readPosition(text, number('uur'), 'comma')).toEqual({ ok: true, patch: null });
  });

  it.each([
    ['4 km', number('uur'), { code: 'unit', params: { unit: 'uur', given: 'km' } }],
    ['snel', number('uur'), { code: 'notNumber', params: { unit: 'uur' } }],
    ['4-dec', number('uur'), { code: 'date', params: { meant: '4–12' } }],
    ['04-12-2026', number('uur'), { code: 'date', params: { meant: '4–12' } }],
    ['8-mrt', number('uur'), { code: 'date', params: { meant: '8–3' } }],
    ['NLL', place, { code: 'category', params: { options: 'NL, EER, wereld', meant: 'NL' } }],
    ['NL, maan', place, { code: 'category', params: { options: 'NL, EER, wereld', meant: 'NL, EER, wereld' } }],
    ['M · snel', number('uur'), { code: 'notNumber', params: { unit: 'uur' } }],
    ['4 uur', null, { code: 'noParameter', params: {} }],
    ['4 · 5 uur', number('uur'), { code: 'value', params: {} }],
  ])('[V17] says why %j does not fit, and takes nothing of it', (text, parameter, trouble) => {
    expect(readPosition(text, parameter, 'comma')).toEqual({ ok: false, trouble });
  });

  it('reads the other notation in English', () => {
    expect(readPosition('≥ 99.5%', number('%'), 'point')).toEqual({ ok: true, patch: { limits: range(99.5, null) } });
    expect(readPosition('1,250', number('hours'), 'point')).toEqual({ ok: true, patch: { wish: 1250 } });
  });

  it('stands hostile texts', () => {
    const long = 'M · '.repeat(10_000);
    expect(readPosition(long, number('uur'), 'comma').ok).toBe(false);
    expect(readPosition('1'.repeat(100_000), place, 'comma').ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createText } from '#src/text/text.ts';
import { amountText } from '#src/views/words/amount-text.ts';
import { rangePhrase, rangeText } from '#src/views/words/range-text.ts';
import { limitsText, valueText } from '#src/views/words/value-text.ts';
import { gapText } from '#src/views/words/zone-text.ts';
import { options } from '#test/builders/held.ts';
import { hours } from '#test/builders/records.ts';

const nl = createText('nl');
const en = createText('en');

describe('an amount', () => {
  it.each([
    [4, 'uur', '4 uur', '4 uur'],
    [99.95, '%', '99,95%', '99.95%'],
    [18, '€', '€ 18', '€ 18'],
    [1250, '€ per jaar', '€ 1.250 per jaar', '€ 1,250 per jaar'],
    [0.5, '', '0,5', '0.5'],
  ])('[A25] %d in %s', (amount, unit, dutch, english) => {
    expect(amountText(nl, amount, unit)).toBe(dutch);
    expect(amountText(en, amount, unit)).toBe(english);
  });

  it('[A25] of a gap shows no noise of subtracting', () => {
    expect(gapText(nl, { low: 99.4, high: 99.5 }, '%')).toBe('0,1%');
  });
});

describe('a range', () => {
  it.each([
    [null, 4, '≤ 4 uur', 'hoogstens 4 uur', 'at most 4 uur'],
    [4, null, '≥ 4 uur', 'minstens 4 uur', 'at least 4 uur'],
    [4, 12, '4–12 uur', '4 tot 12 uur', '4 to 12 uur'],
    [4, 4, '4 uur', '4 uur', '4 uur'],
    [-2, 3, '-2 – 3 uur', '-2 tot 3 uur', '-2 to 3 uur'],
    [null, null, '', '', ''],
  ])('[A25] from %s to %s', (min, max, short, dutch, english) => {
    expect(rangeText(nl, { min, max }, 'uur')).toBe(short);
    expect(rangePhrase(nl, { min, max }, 'uur')).toBe(dutch);
    expect(rangePhrase(en, { min, max }, 'uur')).toBe(english);
  });

  it('[A25] in per cent and in euros', () => {
    expect(rangeText(nl, { min: 99.5, max: 99.9 }, '%')).toBe('99,5–99,9%');
    expect(rangeText(nl, { min: null, max: 18 }, '€')).toBe('≤ € 18');
  });
});

describe('a value', () => {
  it('[A25] of categories is their names', () => {
    expect(valueText(nl, null, 'EER')).toBe('EER');
    expect(limitsText(nl, null, options('NL', 'EER'))).toBe('NL, EER');
  });

  it('[A25] of a number has the unit of its parameter', () => {
    expect(valueText(nl, hours, 42.5)).toBe('42,5 uur per week');
  });
});

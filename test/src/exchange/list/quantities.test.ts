import { describe, expect, it } from 'vitest';
import { readCostK, readNumber, readQuantity } from '#src/exchange/list/quantities.ts';

describe('quantities', () => {
  it.each([
    ['max 4u', 'most', 4, 4, 'uur'],
    ['≤ 4 uur', 'most', 4, 4, 'uur'],
    ['< 2 sec', 'most', 2, 2, 'sec'],
    ['binnen 30 minuten', 'most', 30, 30, 'min'],
    ['4 uur max', 'most', 4, 4, 'uur'],
    ['24 mnd', 'exact', 24, 24, 'maanden'],
    ['99,9%', 'exact', 99.9, 99.9, '%'],
    ['99.9 %', 'exact', 99.9, 99.9, '%'],
    ['minimaal 99,5 %', 'least', 99.5, 99.5, '%'],
    ['min 30', 'least', 30, 30, ''],
    ['30 min', 'exact', 30, 30, 'min'],
    ['at least 5 years', 'least', 5, 5, 'jaar'],
    ['8-24 uur', 'range', 8, 24, 'uur'],
    ['8 – 24 uur', 'range', 8, 24, 'uur'],
    ['tussen 8 en 24 uur', 'range', 8, 24, 'uur'],
    ['8 tot 24 uur', 'range', 8, 24, 'uur'],
    ['1x', 'exact', 1, 1, 'keer'],
    ['1.250', 'exact', 1250, 1250, ''],
    ['€ 18 per uur', 'exact', 18, 18, '€ per uur'],
    ['-5 °C', 'exact', -5, -5, '°C'],
  ])('[I13] reads %j', (text, kind, value, upper, unit) => {
    expect(readQuantity(text, 'comma')).toEqual({ kind, value, upper, unit });
  });

  it.each(['na 18u', 'zsm', 'ma-za', 'ja', '', 'EN 301 549', '24-8 uur', 'x'.repeat(100_000), '1'.repeat(100_000)])(
    '[I13] reads no quantity in %.20j',
    (text) => {
      expect(readQuantity(text, 'comma')).toBeNull();
    },
  );
});

describe('numbers', () => {
  it.each([
    ['1.250', 'comma', 1250],
    ['1.250,5', 'comma', 1250.5],
    ['1,250', 'point', 1250],
    ['1,25', 'comma', 1.25],
    ['99.9', 'comma', 99.9],
    ['1 000 000', 'comma', 1_000_000],
    ['1e3', 'comma', 1000],
  ] as const)('[I13] reads %s with a %s as %d', (text, mark, value) => {
    expect(readNumber(text, mark)).toBe(value);
  });

  it.each(['1.2.3', '', 'a1', '1,2,3'])('[I13] refuses %j', (text) => {
    expect(readNumber(text, 'comma')).toBeNull();
  });
});

describe('costs', () => {
  it.each([
    ['€ 85.000', false, 85],
    ['85000', false, 85],
    ['85', true, 85],
    ['85k', false, 85],
    ['€ 1,2 mln', false, 1200],
    ['12.500,-', false, 12.5],
    ['- 5000', false, -5],
  ])('[I13] reads %j as thousands of euros', (text, isThousands, costK) => {
    expect(readCostK(text, 'comma', isThousands)).toBe(costK);
  });

  it('[I13] reads no cost in words', () => {
    expect(readCostK('nader te bepalen', 'comma', false)).toBeNull();
  });
});

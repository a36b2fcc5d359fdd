import { expect, it } from 'vitest';
import { sectorPath } from '#src/base/sector.ts';

it('draws nothing for nothing', () => {
  expect(sectorPath(10, 10, 7.5, 0)).toBe('');
  expect(sectorPath(10, 10, 7.5, Number.NaN)).toBe('');
});

it('ends a quarter at three, a half at six and three quarters at nine o’clock', () => {
  expect(sectorPath(10, 10, 7.5, 0.25)).toBe('M10 10V2.5A7.5 7.5 0 0 1 17.50 10.00Z');
  expect(sectorPath(10, 10, 7.5, 0.5)).toBe('M10 10V2.5A7.5 7.5 0 0 1 10.00 17.50Z');
  expect(sectorPath(10, 10, 7.5, 0.75)).toBe('M10 10V2.5A7.5 7.5 0 1 1 2.50 10.00Z');
});

it('draws a full circle in two halves, also beyond one', () => {
  expect(sectorPath(10, 10, 7.5, 1).match(/A/g)).toHaveLength(2);
  expect(sectorPath(10, 10, 7.5, 1.2)).toBe(sectorPath(10, 10, 7.5, 1));
});

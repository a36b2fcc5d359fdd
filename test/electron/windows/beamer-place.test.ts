import { expect, it } from 'vitest';
import { placeBeamer } from '#electron/windows/beamer-place.ts';

const area = (x: number, width = 1920, height = 1080) => ({ x, y: 0, width, height });
const own = { id: 1, bounds: area(0), workArea: area(0, 1920, 1040) };
const second = { id: 2, bounds: area(1920), workArea: area(1920) };

it('[BM22] takes all of the screen the regisseur does not look at', () => {
  expect(placeBeamer([own, second], own)).toEqual({ display: 2, bounds: second.bounds, isSecond: true });
  expect(placeBeamer([own, second], second)).toMatchObject({ display: 1, isSecond: true });
});

it('[BM22] stands in a window at 16:9 on the work area where there is one screen', () => {
  const { bounds, isSecond } = placeBeamer([own], own);
  expect(isSecond).toBe(false);
  expect(bounds.width / bounds.height).toBeCloseTo(16 / 9, 2);
  expect([bounds.x + bounds.width, bounds.y + bounds.height]).toEqual([1920, 1040]);
});

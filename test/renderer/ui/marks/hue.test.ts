import { expect, it } from 'vitest';
import { hueColor } from '#renderer/ui/marks/hue.ts';

it('[UI9] hues repeat after the twelfth', () => {
  expect(hueColor(1)).toBe('var(--c1)');
  expect(hueColor(12)).toBe('var(--c12)');
  expect(hueColor(13)).toBe('var(--c1)');
  expect(hueColor(0)).toBe('var(--c12)');
});

import { expect, it } from 'vitest';
import { cut, widthOf } from '#renderer/ui/canvas/words.ts';

/** A canvas whose letters are all ten wide. */
function canvas(font: string) {
  let measured = 0;
  const measureText = (words: string): { width: number } => {
    measured += 1;
    return { width: 10 * words.length };
  };
  return { context: { font, measureText } as unknown as CanvasRenderingContext2D, count: () => measured };
}

it('leaves words whole that fit, and else as many letters as fit before an ellipsis', () => {
  const { context } = canvas('13px A');
  expect(cut(context, 'zaken', 50)).toBeNull();
  expect(cut(context, 'zaaksysteem', 50)).toBe('zaak');
  expect(cut(context, 'zaaksysteem', 5)).toBe('');
});

it('keeps the space before an ellipsis, as a style sheet does', () => {
  const { context } = canvas('13px B');
  expect(cut(context, 'een lange titel', 50)).toBe('een ');
});

it('measures the same words in the same font once', () => {
  const { context, count } = canvas('13px C');
  expect([widthOf(context, 'eis'), widthOf(context, 'eis')]).toEqual([30, 30]);
  expect(count()).toBe(1);
});

import { expect, it } from 'vitest';
import { type KanoAnswer, type KanoClass, kanoClass, kanoSummary } from '#src/methods/kano.ts';

const answers: readonly KanoAnswer[] = ['like', 'must-be', 'neutral', 'live-with', 'dislike'];

it('[M35] the table of answers', () => {
  const rows = answers.map((present) => answers.map((absent) => kanoClass(present, absent)).join(''));
  expect(rows).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']);
});

it('[M35] better and worse of twelve answers', () => {
  const found = kanoSummary([...'AAAAAOOOMMII'] as KanoClass[]);
  expect(found?.category).toBe('A');
  expect(found?.better).toBeCloseTo(0.67, 2);
  expect(found?.worse).toBeCloseTo(-0.42, 2);
});

it('[M35] of equally many, a must goes before one-dimensional, attractive and indifferent', () => {
  expect(kanoSummary([...'IAOM'] as KanoClass[])?.category).toBe('M');
  expect(kanoSummary([...'IAO'] as KanoClass[])?.category).toBe('O');
  expect(kanoSummary([...'RR'] as KanoClass[])).toMatchObject({ category: 'R', better: null, worse: null });
  expect(kanoSummary([])).toBeNull();
});

import { expect, it } from 'vitest';
import { changeOf, stepsOf } from '#src/changes/steps.ts';
import { aPosition, aTheme } from '#test/builders/records.ts';

const step = (before: ReturnType<typeof aTheme> | null, after: ReturnType<typeof aTheme> | null) => ({
  key: (before ?? after)?.id ?? '',
  before,
  after,
});

it('[C7] writes the same steps down the same way: sorted, without what changes nothing, without empty lists', () => {
  const steps = [step(null, aTheme('T3')), step(aTheme('T2'), aTheme('T2')), step(null, aTheme('T1'))];
  const change = { themes: { added: [aTheme('T1'), aTheme('T3')] } };
  expect(changeOf((table) => (table === 'themes' ? steps : []))).toEqual(change);
  expect(changeOf((table) => (table === 'themes' ? steps.toReversed() : []))).toEqual(change);
  expect(changeOf(() => [])).toEqual({});
});

it('[C7] sorts cells by row and then by column', () => {
  const cells = [aPosition('R1', 'b'), aPosition('R1-a', 'a'), aPosition('R1', 'a')];
  expect(stepsOf({ positions: { added: cells } }, 'positions').map(({ key }) => key)).toEqual([
    'R1 a',
    'R1 b',
    'R1-a a',
  ]);
});

it('[C7] does not let a record be named twice', () => {
  const twice = [step(null, aTheme('T1')), step(aTheme('T1'), null)];
  expect(() => changeOf((table) => (table === 'themes' ? twice : []))).toThrow('twice');
});

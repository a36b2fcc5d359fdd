import { expect, it } from 'vitest';
import { added, combine, edited, isNothing, nothing, removed, updated } from '#src/changes/build.ts';
import { aClient, aTheme } from '#test/builders/records.ts';

it('[C7] leaves out what does not change and what was never there', () => {
  expect(updated('themes', [[aTheme('T1'), aTheme('T1')]])).toEqual(nothing);
  expect(edited('themes', [[null, null]])).toEqual(nothing);
  expect(added('themes', [])).toEqual(nothing);
  expect(isNothing(removed('themes', []))).toBe(true);
  expect(isNothing(removed('themes', [aTheme('T1')]))).toBe(false);
});

it('[C7] combines parts in any order into the same change', () => {
  const parts = [
    added('themes', [aTheme('T2')]),
    removed('clients', [aClient('MER')]),
    added('themes', [aTheme('T1')]),
  ];
  expect(combine(...parts)).toEqual({
    clients: { removed: [aClient('MER')] },
    themes: { added: [aTheme('T1'), aTheme('T2')] },
  });
  expect(JSON.stringify(combine(...parts))).toBe(JSON.stringify(combine(...parts.toReversed())));
});

it('takes two edits of one record in one change for a bug', () => {
  expect(() => combine(added('themes', [aTheme('T1')]), removed('themes', [aTheme('T1')]))).toThrow('twice');
});

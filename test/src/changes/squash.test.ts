import { expect, it } from 'vitest';
import type { Change } from '#src/changes/change.ts';
import { squash } from '#src/changes/squash.ts';
import { aTheme } from '#test/builders/records.ts';

const [one, two, three] = ['een', 'twee', 'drie'].map((title) => aTheme('T1', { title }));
if (one === undefined || two === undefined || three === undefined) throw new Error('Three titles');

const add = (after: typeof one): Change => ({ themes: { added: [after] } });
const edit = (before: typeof one, after: typeof one): Change => ({ themes: { updated: [[before, after]] } });
const remove = (before: typeof one): Change => ({ themes: { removed: [before] } });

it.each<[string, Change, Change, Change]>([
  ['adding and editing adds the last', add(one), edit(one, two), add(two)],
  ['adding and removing does nothing', add(one), remove(one), {}],
  ['editing twice is one edit', edit(one, two), edit(two, three), edit(one, three)],
  ['editing back does nothing', edit(one, two), edit(two, one), {}],
  ['editing and removing removes the first', edit(one, two), remove(two), remove(one)],
  ['removing and adding edits', remove(one), add(two), edit(one, two)],
  ['removing and adding the same does nothing', remove(one), add(one), {}],
])('[C4] %s', (_title, first, second, expected) => {
  expect(squash(first, second)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { emptyHistory, historyLimit, nextRedo, nextUndo, noted, recorded, renumbered } from '#src/changes/history.ts';
import { reverse } from '#src/changes/reverse.ts';
import { aTheme } from '#test/builders/records.ts';

const entry = (seq: number, of?: number) => {
  const change = { themes: { added: [aTheme(`T${of ?? seq}`)] } };
  return { seq, label: { command: 'addTheme' }, change, ...(of !== undefined && { of }) };
};
const undoOf = (seq: number, of: number) => ({ ...entry(seq, of), change: reverse(entry(of).change) });

it('[C9] [C10] an undo moves the edit it names to what can be redone, a redo back, each as last done', () => {
  const edited = [entry(1), entry(2)].reduce(recorded, emptyHistory);
  expect(nextUndo(edited)?.seq).toBe(2);
  const undone = recorded(edited, undoOf(3, 2));
  expect([nextUndo(undone)?.seq, nextRedo(undone)?.seq]).toEqual([1, 2]);
  expect(nextRedo(undone)?.change).toEqual(entry(2).change);
  const redone = recorded(undone, entry(4, 2));
  expect(redone).toEqual(edited);
});

it('[C9] undo goes back one by one and redo forward in the same order', () => {
  const all = [entry(1), entry(2), entry(3), undoOf(4, 3), undoOf(5, 2)].reduce(recorded, emptyHistory);
  expect(all.past.map(({ seq }) => seq)).toEqual([1]);
  expect(nextRedo(all)?.seq).toBe(2);
});

it('[C9] a new edit clears what could be redone, but not in the host, where another window may still redo', () => {
  const entries = [entry(1), undoOf(2, 1), entry(3)];
  expect(entries.reduce(recorded, emptyHistory).future).toEqual([]);
  expect(entries.reduce(noted, emptyHistory).future.map(({ seq }) => seq)).toEqual([1]);
});

it('[C9] an undo of an edit it does not know, such as a foreign one, changes nothing', () => {
  const edited = recorded(emptyHistory, entry(1));
  expect(recorded(edited, undoOf(8, 7))).toBe(edited);
});

it('keeps no more than its limit, the latest', () => {
  let history = emptyHistory;
  for (let seq = 1; seq <= historyLimit + 5; seq += 1) history = recorded(history, entry(seq));
  expect(history.past).toHaveLength(historyLimit);
  expect(history.past[0]?.seq).toBe(6);
});

it('[C15] gives a pending edit its number wherever it stands', () => {
  const history = [entry(-1), entry(-2), undoOf(-3, -1)].reduce(recorded, emptyHistory);
  const known = renumbered(renumbered(history, -1, 11), -2, 12);
  expect([known.past.map(({ seq }) => seq), known.future.map(({ seq }) => seq)]).toEqual([[12], [11]]);
});

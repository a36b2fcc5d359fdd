import { expect, it } from 'vitest';
import { holdDraft, keepDraft } from '#renderer/features/matrix/editor/held-draft.ts';

it('[V13] keeps a draft once, however often the cell is left', () => {
  let kept = 0;
  const release = holdDraft(() => {
    kept += 1;
    return true;
  });
  expect([keepDraft(), keepDraft()]).toEqual([true, true]);
  expect(kept).toBe(1);
  release();
});

it('[V13] asks again after a draft that could not be read', () => {
  const answers = [false, true];
  const release = holdDraft(() => answers.shift() ?? true);
  expect([keepDraft(), keepDraft()]).toEqual([false, true]);
  release();
});

it('keeps nothing after the editor is gone', () => {
  let kept = 0;
  holdDraft(() => {
    kept += 1;
    return true;
  })();
  expect(keepDraft()).toBe(true);
  expect(kept).toBe(0);
});

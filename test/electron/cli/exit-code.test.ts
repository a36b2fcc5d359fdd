import { expect, it } from 'vitest';
import { exitCodeOf } from '#electron/cli/exit-code.ts';

it.each([
  ['file-damaged', 1],
  ['list-too-large', 1],
  ['a code of tomorrow', 1],
  ['file-missing', 3],
  ['disk-full', 3],
  ['locked', 3],
  ['internal', 4],
])('[L2] ends %s with %i', (code, exit) => {
  expect(exitCodeOf({ code })).toBe(exit);
});

import { expect, it } from 'vitest';
import { wholePath, writablePath } from '#electron/host/paths.ts';
import type { Caller } from '#electron/host/ports.ts';

function caller(door: Caller['door'], ...chosen: readonly string[]): Caller {
  return { id: 'c', door, native: null, tell: () => {}, chosen: new Set(chosen) };
}

it('[X9] wants whole paths, and takes detours out of them', () => {
  expect(wholePath('/a/../b.regie')).toEqual({ ok: true, value: '/b.regie' });
  for (const path of ['b.regie', './b.regie', '../b.regie', '~/b.regie']) {
    expect(wholePath(path)).toEqual({ ok: false, problem: { code: 'path-not-absolute', params: { path } } });
  }
});

it('[X9] lets a desktop window write only what was chosen, however it is written', () => {
  expect(writablePath('/x/../a.xlsx', caller('desktop', '/a.xlsx'))).toEqual({ ok: true, value: '/a.xlsx' });
  expect(writablePath('/b.xlsx', caller('desktop', '/a.xlsx'))).toMatchObject({ ok: false });
  expect(writablePath('/b.xlsx', caller('browser'))).toEqual({ ok: true, value: '/b.xlsx' });
});

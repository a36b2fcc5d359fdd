import { expect, it } from 'vitest';
import { isSingleKey, match, nameOf } from '#renderer/store/shortcuts.ts';

const plain = { mod: false, alt: false, shift: false };

it('names a press as the shortcuts are written', () => {
  expect(nameOf({ ...plain, key: 'k', mod: true })).toBe('Mod+K');
  expect(nameOf({ ...plain, key: 'Z', mod: true, shift: true })).toBe('Mod+Shift+Z');
  expect(nameOf({ ...plain, key: '?', shift: true })).toBe('?');
  expect(nameOf({ ...plain, key: 'Escape' })).toBe('Escape');
});

it('[W8] tells single keys from those with a modifier', () => {
  expect(['N', 'G M', '?', '/'].map(isSingleKey)).toEqual([true, true, true, true]);
  expect(['Mod+K', 'Escape', 'Shift+1'].map(isSingleKey)).toEqual([false, false, false]);
});

it('[W8] finds one key, the beginning of a sequence, and its end', () => {
  const bindings = [{ shortcuts: ['G M'] }, { shortcuts: ['M'] }, { shortcuts: ['Mod+Y', 'Mod+Shift+Z'] }];
  expect(match(bindings, null, 'G')).toEqual({ hit: null, begins: true });
  expect(match(bindings, 'G', 'M').hit).toBe(bindings[0]);
  expect(match(bindings, null, 'M').hit).toBe(bindings[1]);
  expect(match(bindings, null, 'Mod+Shift+Z').hit).toBe(bindings[2]);
  expect(match(bindings, 'G', 'X')).toEqual({ hit: null, begins: false });
});

it('prefers what was registered last: the screen before the shell', () => {
  const bindings = [{ shortcuts: ['N'] }, { shortcuts: ['N'] }];
  expect(match(bindings, null, 'N').hit).toBe(bindings[1]);
});

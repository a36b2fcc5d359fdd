import { expect, it } from 'vitest';
import { dangerousSwitches, goOffline, offlineSwitches, refusedSwitch } from '#electron/windows/switches.ts';

const startedWith = (...names: readonly string[]) => ({ hasSwitch: (name: string) => names.includes(name) });

it.each(dangerousSwitches)('[X30] refuses --%s', (name) => {
  expect(refusedSwitch(startedWith('lang', name))).toBe(name);
});

it('[X30] lets harmless switches through', () => {
  expect(refusedSwitch(startedWith('user-data-dir', 'lang', 'no-sandbox', 'disable-gpu'))).toBeUndefined();
});

it('[X31] sets every offline switch', () => {
  const set: unknown[] = [];
  goOffline({ appendSwitch: (name, value) => set.push(value === undefined ? [name] : [name, value]) });
  expect(set).toEqual(offlineSwitches);
});

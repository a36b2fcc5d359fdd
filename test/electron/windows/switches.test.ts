import { expect, it } from 'vitest';
import { dangerousSwitches, goOffline, offlineSwitches, refusedSwitch, speak } from '#electron/windows/switches.ts';

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

it('[WR63] starts in the language that was kept, Dutch where none was, and leaves what was asked', () => {
  const langOf = (settings: string | null, asked: boolean) => {
    const set: unknown[] = [];
    speak({ hasSwitch: () => asked, appendSwitch: (...name) => set.push(name) }, settings);
    return set;
  };
  expect(langOf(null, false)).toEqual([['lang', 'nl']]);
  expect(langOf('{"theme": "dark", "language": "en"}', false)).toEqual([['lang', 'en-GB']]);
  expect(langOf('{"language":"nl"}', false)).toEqual([['lang', 'nl']]);
  expect(langOf(null, true)).toEqual([]);
});

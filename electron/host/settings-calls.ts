import { ok } from '#src/base/result.ts';
import type { Handlers } from './handlers.ts';
import type { RecentStore } from './recent.ts';
import type { SettingsStore } from './settings.ts';

type Part = Pick<Handlers, 'settings.get' | 'settings.set' | 'dossiers.recent' | 'dossiers.forget'>;

export function settingsCalls(settings: SettingsStore, recent: RecentStore): Part {
  return {
    'settings.get': async () => ok(settings.get()),
    'settings.set': (changes, caller) => settings.set(changes, caller),
    'dossiers.recent': async () => ok(await recent.list()),
    'dossiers.forget': async ({ path }) => {
      recent.forget(path);
      return ok(null);
    },
  };
}

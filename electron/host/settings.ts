import { attempt } from '#electron/storage/problem-of.ts';
import { ok, type Result } from '#src/base/result.ts';
import type { Settings } from '#src/contract/calls.ts';
import { settingsSchema } from '#src/contract/parsers.ts';
import { jsonFile } from './json-file.ts';
import type { Caller } from './ports.ts';

type Listener = (settings: Settings, from: Caller | null) => void;

export type SettingsStore = {
  readonly get: () => Settings;
  /** In effect at once; refused when the disk can't keep it beyond this session. `from` is the window that asked. */
  readonly set: (changes: Partial<Settings>, from: Caller | null) => Promise<Result<Settings>>;
  readonly listen: (listener: Listener) => () => void;
  readonly settled: () => Promise<void>;
};

export function defaultSettings(userName: string): Settings {
  return { language: 'nl', theme: 'system', textSize: 100, userName, letterShortcuts: true, mappings: {} };
}

/** [H2] Every setting that is as it should be counts; of the others the default. */
function sound(stored: unknown, defaults: Settings): Settings {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const kept = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse((stored as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaults, ...(Object.fromEntries(kept) as Partial<Settings>) };
}

export async function openSettings(path: string, userName: string): Promise<SettingsStore> {
  const file = jsonFile(path);
  let current = sound(await file.read(), defaultSettings(userName));
  const listeners = new Set<Listener>();
  return {
    get: () => current,
    set: async (changes, from) => {
      current = { ...current, ...changes };
      for (const listener of listeners) listener(current, from);
      const kept = await attempt(path, () => file.write(current));
      return kept.ok ? ok(current) : kept;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: file.settled,
  };
}

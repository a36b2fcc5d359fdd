import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { Settings } from '#src/contract/calls.ts';
import { createText, type Language, type Text } from '#src/text/text.ts';

export const firstSettings: Settings = {
  language: 'nl',
  theme: 'system',
  textSize: 100,
  userName: '',
  letterShortcuts: true,
  mappings: {},
};

const store = create<Settings>()(() => firstSettings);

export function useSettings<T>(selector: (settings: Settings) => T): T {
  return store(selector);
}

export function currentSettings(): Settings {
  return store.getState();
}

export function subscribeToSettings(listener: (settings: Settings) => void): () => void {
  return store.subscribe(listener);
}

export async function loadSettings(): Promise<void> {
  const loaded = await callHost('settings.get', {});
  if (loaded.ok) store.setState(loaded.value, true);
}

/** Takes effect at once; the host keeps it for the next start and its answer is the truth. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  store.setState(patch);
  const kept = await callHost('settings.set', patch);
  if (kept.ok) store.setState(kept.value, true);
}

/** Changed in another window. */
export function takeSettings(settings: Settings): void {
  store.setState(settings, true);
}

const texts = new Map<Language, Text>();

function textIn(language: Language): Text {
  const known = texts.get(language);
  if (known) return known;
  const made = createText(language);
  texts.set(language, made);
  return made;
}

/** Words, numbers and dates in the user's language; changes with the setting, without a restart. */
export function useText(): Text {
  return textIn(store((settings) => settings.language));
}

/** The same outside a component. */
export function currentText(): Text {
  return textIn(store.getState().language);
}

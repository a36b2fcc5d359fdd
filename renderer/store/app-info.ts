import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { AppInfo } from '#src/contract/calls.ts';

const unknown: AppInfo = { version: '', door: 'desktop', platform: 'linux', engine: '', documentsFolder: '' };

const store = create<AppInfo>()(() => unknown);

export function useAppInfo<T>(selector: (info: AppInfo) => T): T {
  return store(selector);
}

export function appInfo(): AppInfo {
  return store.getState();
}

export async function loadAppInfo(): Promise<void> {
  const info = await callHost('app.info', {});
  if (info.ok) store.setState(info.value, true);
}

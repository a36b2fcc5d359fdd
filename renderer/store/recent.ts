import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { RecentDossier } from '#src/contract/calls.ts';

type Recent = {
  /** Latest first; null until the host answered. */
  readonly dossiers: readonly RecentDossier[] | null;
};

export const useRecent = create<Recent>()(() => ({ dossiers: null }));

export async function loadRecent(): Promise<void> {
  const recent = await callHost('dossiers.recent', {});
  useRecent.setState({ dossiers: recent.ok ? recent.value : [] });
}

export async function forgetRecent(path: string): Promise<void> {
  await callHost('dossiers.forget', { path });
  await loadRecent();
}

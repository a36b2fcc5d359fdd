import { connectHost } from '#renderer/bridge/current-host.ts';
import { type MemoryHost, type MemoryOptions, memoryHost } from '#renderer/bridge/memory.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { openDossier, type OpeningOptions } from '#renderer/store/opening.ts';
import { loadSettings } from '#renderer/store/settings.ts';
import { connectToasts, type Toast } from '#renderer/store/toasts.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

export type OpenWindow = { readonly host: MemoryHost; readonly toasts: readonly Toast[] };

/** The stores of a window on a host in memory, with the small dossier open. */
export async function openMemory(
  options: Partial<MemoryOptions> = {},
  opening: OpeningOptions = {},
): Promise<OpenWindow> {
  const host = memoryHost({ dossier: smallDossier, now: () => '2026-03-02T09:00:00Z', ...options });
  const toasts: Toast[] = [];
  connectHost(host);
  connectToasts((toast) => toasts.push(toast));
  hideDialog();
  await loadSettings();
  openDossier(host.opened(), opening);
  return { host, toasts };
}

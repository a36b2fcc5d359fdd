import { callHost } from '#renderer/bridge/current-host.ts';
import { loadAppInfo } from '#renderer/store/app-info.ts';
import { allSent } from '#renderer/store/edit.ts';
import { openPath } from '#renderer/store/files.ts';
import { followHost } from '#renderer/store/host-events.ts';
import { takeProgress } from '#renderer/store/jobs.ts';
import { loadRecent } from '#renderer/store/recent.ts';
import { loadSettings } from '#renderer/store/settings.ts';
import { returnToDossier } from '#renderer/store/tab.ts';
import { registerShellActions } from './actions.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { loadMap } from './screens.ts';

/** A field that is being typed in becomes an edit when it loses the focus. */
async function settle(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await allSent();
  await callHost('window.settled', {});
}

/** All that must be there before the first screen. */
export async function startWindow(): Promise<void> {
  followHost({
    openPath: (path) => {
      void openPath(path);
      void loadMap();
    },
    jobProgress: takeProgress,
    closing: () => void settle(),
  });
  registerShellActions();
  listenToKeys(window);
  await Promise.all([loadAppInfo(), loadSettings(), loadRecent()]);
  returnToDossier();
}

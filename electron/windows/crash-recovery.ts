import type { BrowserWindow } from 'electron';
import { isOwnPage, START_PAGE } from './own-page.ts';

const SPAN_MS = 60_000;
const MAX_CRASHES = 3;

export type CrashPorts = {
  readonly now: () => number;
  /** The window was loaded again. */
  readonly recovered: () => void;
  /** It keeps failing: nothing was loaded. */
  readonly gaveUp: () => void;
  readonly log: (reason: string) => void;
};

/** [X26] `about:blank` is the one address no event can refuse: the window comes straight back from it. */
export function returnFromBlank(window: BrowserWindow, returned: () => void): void {
  window.webContents.on('did-navigate', (_event, url) => {
    if (isOwnPage(url)) return;
    void window.loadURL(START_PAGE);
    returned();
  });
}

/** [X45] A page that failed is loaded again, unless that does not help. */
export function recoverFromCrashes(window: BrowserWindow, ports: CrashPorts): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    ports.log(reason);
    crashes = [...crashes.filter((at) => ports.now() - at < SPAN_MS), ports.now()];
    if (crashes.length > MAX_CRASHES) return ports.gaveUp();
    window.webContents.reload();
    ports.recovered();
  });
}

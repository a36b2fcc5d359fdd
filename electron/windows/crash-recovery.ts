import type { BrowserWindow } from 'electron';

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

import { callHost } from '#renderer/bridge/current-host.ts';
import { appInfo } from './app-info.ts';
import { currentStatus, useDocument } from './document.ts';
import { openPath } from './files.ts';
import { problemText } from './problem-text.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

/** Where a tab of the browser keeps which dossier it shows: only for itself, and for a tab that is opened from it. */
const KEY = 'regie.dossier';

/**
 * [W23] A tab that is loaded again, or opened beside another, shows the dossier it was on. A desktop window is told by its
 * program.
 */
export function returnToDossier(): void {
  if (appInfo().door !== 'browser') return;
  const path = sessionStorage.getItem(KEY);
  useDocument.subscribe(({ status }, before) => {
    if (status.path === before.status.path) return;
    if (status.path === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, status.path);
  });
  if (path !== null) void openPath(path);
}

/** [X47] One more window on the open dossier; behind the browser door that is a tab. */
export async function openBeside(): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  if (appInfo().door === 'browser') {
    window.open(window.location.pathname, '_blank');
    return;
  }
  const opened = await callHost('window.openBeside', { session });
  if (!opened.ok) showToast({ kind: 'problem', text: problemText(currentText(), opened.problem) });
}

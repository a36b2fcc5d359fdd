import { callHost } from '#renderer/bridge/current-host.ts';
import { type Problem, refuse, type Result } from '#src/base/result.ts';
import type { Opened, OpenMode } from '#src/contract/calls.ts';
import { hideDialog, showDialog } from './dialogs.ts';
import { currentStatus, useDocument } from './document.ts';
import type { FilePurpose } from './file-purpose.ts';
import { closeDossier, openDossier, type OpeningOptions, releaseDossier, showRead } from './opening.ts';
import { problemText } from './problem-text.ts';
import { startReading } from './reading.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

function complain(problem: Problem): void {
  showToast({ kind: 'problem', text: problemText(currentText(), problem) });
}

/** Shows what the host opened; what the user must know about it once is said after the map is there. */
export function present(opened: Opened, options: OpeningOptions = {}): void {
  hideDialog();
  openDossier(opened, options);
  tellNotices(opened);
}

function tellNotices({ notices, path }: Opened): void {
  for (const notice of notices) tell(notice, path);
}

/** Good news, told once; all other notices are warnings. */
const GOOD_NEWS: readonly string[] = ['edits-recovered', 'file-older'];

function tell(notice: Problem, path: string): void {
  if (notice.code === 'locked-by') return showDialog({ kind: 'locked', problem: notice, path });
  const text = currentText();
  const versions = { label: text.t('frame:menu.versions'), run: () => showDialog({ kind: 'versions', path }) };
  const isGood = GOOD_NEWS.includes(notice.code);
  const copy = notice.params?.['copy'];
  const look = { label: text.t('merge:copyFound'), run: () => showDialog({ kind: 'copy', path: String(copy) }) };
  const action = copy !== undefined ? look : isGood ? versions : undefined;
  showToast({ kind: isGood ? 'done' : 'problem', text: problemText(text, notice), ...(action && { action }) });
}

const isStop = ({ code }: Problem): boolean => code === 'job-stopped';

/** [W62] Somebody did not want to wait: what was open stays open, and the host lets go of the other. */
async function letGo(opened: Opened): Promise<Result<Opened>> {
  await callHost('dossier.close', { session: opened.session });
  return refuse('job-stopped');
}

/** Lets go of the dossier that is open, so that its file is up to date before another takes its place. */
async function opening(open: () => Promise<Result<Opened>>, options: OpeningOptions = {}): Promise<Result<Opened>> {
  const course = startReading();
  try {
    const opened = await open();
    if (!opened.ok) return opened;
    if (opened.value.session === currentStatus().session) {
      // It can be edited while it is shown: nothing may come between the answer and the picture.
      present(opened.value, options);
      return opened;
    }
    const read = course.isStopped() ? null : await course.read(opened.value);
    if (read === null) return await letGo(opened.value);
    await releaseDossier();
    hideDialog();
    showRead(opened.value, read, options);
    tellNotices(opened.value);
    return opened;
  } finally {
    course.end();
  }
}

/** A file that does not open becomes a dialog that says what happened and what can be done. */
export async function openPath(path: string, mode: OpenMode = 'normal', options: OpeningOptions = {}): Promise<void> {
  const opened = await opening(() => callHost('dossiers.open', { path, mode }), options);
  if (!opened.ok && !isStop(opened.problem)) showDialog({ kind: 'trouble', problem: opened.problem, path });
}

export async function openSample(): Promise<void> {
  const opened = await opening(() => callHost('dossiers.sample', {}));
  if (!opened.ok && !isStop(opened.problem)) complain(opened.problem);
}

/** A new file in the documents folder. */
export function createDossier(title: string, options: OpeningOptions = {}): Promise<Result<Opened>> {
  return opening(() => callHost('dossiers.create', { title, path: null }), options);
}

export async function restoreGeneration(path: string, generation: string): Promise<void> {
  if (currentStatus().path === path) await closeDossier();
  const opened = await opening(() => callHost('dossiers.restore', { path, generation }));
  if (!opened.ok && !isStop(opened.problem)) showDialog({ kind: 'trouble', problem: opened.problem, path });
}

const extensionsFor: Readonly<Record<FilePurpose, readonly string[]>> = {
  'open-dossier': ['regie'],
  'save-dossier': ['regie'],
  'save-export': ['xlsx', 'csv'],
};

/** Asks for a file with the system's own dialog, or with ours behind the browser door. null = cancelled. */
export async function pickFile(
  purpose: FilePurpose,
  suggestedName: string,
  extensions: readonly string[] = extensionsFor[purpose],
): Promise<string | null> {
  const picked = await callHost('files.pick', { purpose, suggestedName, extensions });
  if (picked.ok) return picked.value;
  if (picked.problem.code !== 'no-native-dialog') {
    complain(picked.problem);
    return null;
  }
  return new Promise((resolve) => showDialog({ kind: 'pick-file', purpose, suggestedName, onPick: resolve }));
}

export async function pickAndOpen(): Promise<void> {
  const path = await pickFile('open-dossier', '');
  if (path !== null) await openPath(path);
}

/** The dossier moves on in a new file; the old one stays as it is now. */
export async function saveAs(): Promise<void> {
  const { session, fileName } = currentStatus();
  if (session === null) return;
  const path = await pickFile('save-dossier', fileName);
  if (path === null) return;
  const saved = await callHost('dossier.saveAs', { session, path });
  if (!saved.ok) return complain(saved.problem);
  useDocument.setState(({ status }) => ({ status: { ...status, ...saved.value, problem: null } }));
  showToast({ kind: 'done', text: currentText().t('frame:savedAs', { fileName: saved.value.fileName }) });
}

/** The dossier as it is now in a file of its own; what is open stays open where it is. Answers the name of the copy. */
export async function saveCopy(suggestedName: string): Promise<string | null> {
  const { session } = currentStatus();
  const path = session === null ? null : await pickFile('save-dossier', suggestedName);
  if (session === null || path === null) return null;
  const saved = await callHost('dossier.saveCopy', { session, path });
  if (saved.ok) return saved.value.fileName;
  complain(saved.problem);
  return null;
}

/** Tries now what the host retries by itself. */
export async function saveNow(): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const saved = await callHost('dossier.flush', { session });
  useDocument.setState(({ status }) => ({
    status: saved.ok
      ? { ...status, savedAt: saved.value.savedAt, problem: null }
      : { ...status, problem: saved.problem },
  }));
}

export async function resolveDisk(choice: 'keep-mine' | 'reload'): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const opened = await callHost('dossier.resolveDisk', { session, choice });
  if (opened.ok) present(opened.value, { keepsView: true });
  else complain(opened.problem);
}

export async function showInFolder(): Promise<void> {
  const { path } = currentStatus();
  const shown = await callHost('window.openFolder', { path });
  if (!shown.ok) complain(shown.problem);
}

import { listenToHost } from '#renderer/bridge/current-host.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Problem } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';
import { isMerge } from '#src/changes/merge-label.ts';
import type { HostEvent } from '#src/contract/calls.ts';
import { takeBeamer } from './beamer.ts';
import { runAction } from './actions.ts';
import { type Status, useDocument } from './document.ts';
import { takeEntry } from './edit.ts';
import { openDossier } from './opening.ts';
import { holdEarly } from './reading.ts';
import { problemText } from './problem-text.ts';
import { takeRoom } from './room.ts';
import { currentText, takeSettings } from './settings.ts';
import { showToast } from './toasts.ts';

function mark(session: string, patch: Partial<Status>): void {
  useDocument.setState(({ status }) => (status.session === session ? { status: { ...status, ...patch } } : {}));
}

/** Another program holds the file now: what is shown stays, nothing can be edited. */
function lose(session: string, problem: Problem): void {
  mark(session, { isReadOnly: true });
  if (useDocument.getState().status.session === session)
    showToast({ kind: 'problem', text: problemText(currentText(), problem) });
}

/** What came in from outside is told until someone has seen it; once it is taken back there is nothing to tell. */
function noteMerge(session: string, entry: Entry): void {
  const { merged } = useDocument.getState().status;
  if (entry.of === undefined && isMerge(entry)) mark(session, { merged: entry });
  else if (merged !== null && entry.of === merged.seq) mark(session, { merged: null });
}

export type HostEventHandlers = {
  readonly openPath: (path: string) => void;
  readonly jobProgress: (job: string, done: number, total: number | null) => void;
  /** The window is about to close: what is being typed still has to become an edit. */
  readonly closing: () => void;
};

function take(event: HostEvent, handlers: HostEventHandlers): void {
  switch (event.kind) {
    case 'entry':
      if (useDocument.getState().status.session !== event.session) return holdEarly(event.session, event.entry);
      takeEntry(event.entry);
      return noteMerge(event.session, event.entry);
    case 'saved':
      return mark(event.session, { savedAt: event.savedAt, problem: null });
    case 'save-failed':
      return mark(event.session, { problem: event.problem });
    case 'changed-on-disk':
      return mark(event.session, { disk: event.problem });
    case 'settled-on-disk':
      return mark(event.session, { disk: null, problem: null });
    case 'read-only':
      return lose(event.session, event.problem);
    case 'replaced':
      if (useDocument.getState().status.session === event.session) openDossier(event.opened, { keepsView: true });
      return;
    case 'room':
      return takeRoom(event.session, event.state);
    case 'beamer':
      return takeBeamer(event.session, event.state);
    case 'job-progress':
      return handlers.jobProgress(event.job, event.done, event.total);
    case 'menu':
      runAction(event.action);
      return;
    case 'open-path':
      return handlers.openPath(event.path);
    case 'settings':
      return takeSettings(event.settings);
    case 'closing':
      return handlers.closing();
    default:
      return assertNever(event);
  }
}

/** Follows the host for as long as the window lives. */
export function followHost(handlers: HostEventHandlers): () => void {
  return listenToHost((event) => take(event, handlers));
}

import { callHost } from '#renderer/bridge/current-host.ts';
import { ok, type Problem, refuse, type Result } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';
import { type History, nextRedo, nextUndo, type Undoable } from '#src/changes/history.ts';
import { acknowledge, callToSend, perform, type Replica, received, refused } from '#src/changes/replica.ts';
import type { Command } from '#src/commands/command.ts';
import { runCommand as run } from '#src/commands/run-command.ts';
import type { EditCall, SessionId } from '#src/contract/calls.ts';
import { useDocument } from './document.ts';
import { shownWith } from './shown.ts';
import { problemText } from './problem-text.ts';

import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

/** How long until an unreachable host is asked again. */
const RETRY_MS = 3_000;

type Answer = (result: Result<void>) => void;

const waiting = new Map<number, Answer>();
/** Entries of other windows that came while an answer was under way: the answer goes first. */
let held: readonly Entry[] = [];
/** Who is sending now, so that an answer for a dossier that was closed is not taken for another. */
let sender: symbol | null = null;

function show(replica: Replica): void {
  useDocument.setState((state) => shownWith(state, replica));
}

function complain(problem: Problem): void {
  showToast({ kind: 'problem', text: problemText(currentText(), problem) });
}

function settle(token: number, answer: Result<Entry | null>): void {
  const { replica } = useDocument.getState();
  show(answer.ok ? acknowledge(replica, token, answer.value, run) : refused(replica, token, run));
  if (answer.ok && answer.value !== null) markSaved(answer.value.at);
  waiting.get(token)?.(answer.ok ? ok(undefined) : answer);
  waiting.delete(token);
  const entries = held;
  held = [];
  for (const entry of entries) show(received(useDocument.getState().replica, entry, run));
}

function markSaved(savedAt: string): void {
  useDocument.setState(({ status }) => ({ status: { ...status, savedAt } }));
}

function firstToSend(): { readonly token: number; readonly call: EditCall } | null {
  const first = useDocument.getState().replica.pending[0];
  const call = first && callToSend(first);
  return first && call ? { token: first.token, call } : null;
}

/** False when the host can't be reached now, or the dossier was closed meanwhile. */
async function send(session: SessionId, token: number, call: EditCall, own: symbol): Promise<boolean> {
  const answer = await callHost('dossier.edit', { session, call });
  if (sender !== own) return false;
  if (!answer.ok && answer.problem.code === 'host-unreachable') {
    useDocument.setState(({ status }) => ({ status: { ...status, problem: answer.problem } }));
    setTimeout(() => void sendAll(), RETRY_MS);
    return false;
  }
  settle(token, answer);
  if (!answer.ok) complain(answer.problem);
  return true;
}

/** [W4] One edit at a time, in order, until none is left. */
async function sendAll(): Promise<void> {
  const { session } = useDocument.getState().status;
  if (sender !== null || session === null) return;
  const own = Symbol('sender');
  sender = own;
  try {
    for (let next = firstToSend(); next !== null; next = firstToSend()) {
      if (!(await send(session, next.token, next.call, own))) return;
    }
  } finally {
    if (sender === own) sender = null;
  }
}

function edit(call: EditCall, isQuiet: boolean): Promise<Result<void>> {
  const { replica, status } = useDocument.getState();
  const next = status.isReadOnly ? refuse('read-only') : perform(replica, call, run);
  if (!next.ok) {
    if (!isQuiet) complain(next.problem);
    return Promise.resolve(next);
  }
  if (next.value === replica) return Promise.resolve(ok(undefined));
  show(next.value);
  return new Promise((resolve) => {
    waiting.set(next.value.lastToken, resolve);
    void sendAll();
  });
}

export type EditOptions = {
  /** Says what was done, with a button that takes back just that. */
  readonly toast?: string;
  /** The caller shows a refusal itself, beside the field. */
  readonly isQuiet?: boolean;
};

/** Shows the effect at once; resolves when the host has it on disk, and takes it back with a message when it refuses. */
export function runCommand<Input>(
  command: Command<Input>,
  input: NoInfer<Input>,
  options: EditOptions = {},
): Promise<Result<void>> {
  const before = useDocument.getState().replica;
  const done = edit({ kind: 'command', name: command.name, input }, options.isQuiet ?? false);
  const { replica } = useDocument.getState();
  const step = replica === before ? undefined : nextUndo(replica.shown.history);
  if (step && options.toast !== undefined) toastWithUndo(options.toast, step);
  return done;
}

function toastWithUndo(text: string, { change }: Undoable): void {
  const run = (): void => {
    const step = historyShown().past.find((each) => each.change === change);
    if (step) void edit({ kind: 'undo', seq: step.seq }, false);
  };
  showToast({ kind: 'done', text, action: { label: currentText().t('frame:undo'), run } });
}

function historyShown(): History {
  return useDocument.getState().replica.shown.history;
}

/** Takes back the latest edit of this window; nothing to take back is no problem. */
export function undo(): void {
  const step = nextUndo(historyShown());
  if (step) void edit({ kind: 'undo', seq: step.seq }, false);
}

/** Takes back this edit, whatever came after it. */
export function undoEdit(seq: number): void {
  void edit({ kind: 'undo', seq }, false);
}

export function redo(): void {
  const step = nextRedo(historyShown());
  if (step) void edit({ kind: 'redo', seq: step.seq }, false);
}

/** An edit made in another window on the same file. */
export function takeEntry(entry: Entry): void {
  if (sender !== null) held = [...held, entry];
  else show(received(useDocument.getState().replica, entry, run));
}

/** Resolves when nothing is under way any more, whatever the answers. */
export async function allSent(): Promise<void> {
  while (sender !== null) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Another dossier: answers still under way are not for it. */
export function forgetEdits(): void {
  for (const answer of waiting.values()) answer(refuse('dossier-closed'));
  waiting.clear();
  held = [];
  sender = null;
}

import { assertNever } from '#src/base/assert-never.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Change, Label } from './change.ts';
import { checked } from './check.ts';
import type { History, Undoable } from './history.ts';
import { brokenLock } from './locks.ts';
import { nameOf } from './name-of.ts';
import { rebase } from './rebase.ts';
import { reverse } from './reverse.ts';

/** What a window asks of its host. */
export type Call =
  | { readonly kind: 'command'; readonly name: string; readonly input: unknown }
  | { readonly kind: 'undo'; readonly seq: number }
  | { readonly kind: 'redo'; readonly seq: number };

/** What a call comes to on one state of the dossier: all of an Entry but its number, moment and author. */
export type Outcome = {
  readonly change: Change;
  readonly label: Label;
  readonly of?: number;
  /** The dossier with the change applied. */
  readonly after: Dossier;
};

/** `runCommand` of src/commands, or a stand-in. */
export type Run = (dossier: Dossier, name: string, input: unknown) => Result<Outcome>;

/** The one way from a call to its outcome: window and host both go through here, so they agree. */
export function attempt(dossier: Dossier, history: History, call: Call, run: Run): Result<Outcome> {
  switch (call.kind) {
    case 'command':
      return run(dossier, call.name, call.input);
    case 'undo': {
      const step = history.past.findLast(({ seq }) => seq === call.seq);
      return step === undefined ? refuse('nothing-to-undo') : again(dossier, step, reverse(step.change));
    }
    case 'redo': {
      const step = history.future.findLast(({ seq }) => seq === call.seq);
      return step === undefined ? refuse('nothing-to-redo') : again(dossier, step, step.change);
    }
    default:
      return assertNever(call);
  }
}

function again(dossier: Dossier, step: Undoable, change: Change): Result<Outcome> {
  const rebased = rebase(change, dossier);
  if (!rebased.ok) return rebased;
  const locked = brokenLock(dossier, rebased.value, step.label.command);
  if (locked !== undefined) return refuse('assessment-locked', { what: nameOf(dossier, locked) });
  const after = checked(dossier, rebased.value);
  return after.ok ? ok({ change: rebased.value, label: step.label, of: step.seq, after: after.value }) : after;
}

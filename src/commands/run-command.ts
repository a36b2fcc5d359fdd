import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Outcome } from '#src/changes/attempt.ts';
import { brokenLock } from '#src/changes/locks.ts';
import { nameOf } from '#src/changes/name-of.ts';
import { checked } from '#src/changes/check.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { allCommands } from './all-commands.ts';

/**
 * From a name and an input of unknown origin to the change, its label and the dossier after it; or why not. Pure:
 * the window and the host get the same answer.
 */
export function runCommand(dossier: Dossier, name: string, rawInput: unknown): Result<Outcome> {
  const command = allCommands.get(name);
  if (command === undefined) return refuse('unknown-command', { name });
  const input = command.input.safeParse(rawInput);
  if (!input.success)
    return refuse('invalid-input', { command: name, field: input.error.issues[0]?.path.join('.') ?? '' });
  const change = command.run(dossier, input.data as never);
  if (!change.ok) return change;
  const locked = brokenLock(dossier, change.value, name);
  if (locked !== undefined) return refuse('assessment-locked', { what: nameOf(dossier, locked) });
  const after = checked(dossier, change.value);
  if (!after.ok) return after;
  const params = command.label?.(dossier, input.data as never, after.value);
  const label = params === undefined ? { command: name } : { command: name, params };
  return ok({ change: change.value, label, after: after.value });
}

import { refuse, type Result } from '#src/base/result.ts';
import type { Change } from '#src/changes/change.ts';
import { checked } from '#src/changes/check.ts';
import type { Command } from '#src/commands/command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

export type Attempted = { readonly dossier: Dossier; readonly change: Change };

/** What an ordinary command would do here, through its own door: input parsed, rules checked. */
export function attemptOn<I>(dossier: Dossier, command: Command<I>, raw: unknown): Result<Attempted> {
  const input = command.input.safeParse(raw);
  if (!input.success) return refuse('invalid-input', { command: command.name });
  const change = command.run(dossier, input.data);
  return change.ok ? after(dossier, change.value) : change;
}

export function after(dossier: Dossier, change: Change): Result<Attempted> {
  const done = checked(dossier, change);
  return done.ok ? { ok: true, value: { dossier: done.value, change } } : done;
}

import type { Problem } from '#src/base/result.ts';
import type { Change, Label } from '#src/changes/change.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

type Done = { readonly change: Change; readonly after: Dossier; readonly label: Label };

/** What an accepted command comes to; throws when it is refused. */
export function doing(dossier: Dossier, name: string, input: unknown): Done {
  const result = runCommand(dossier, name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Why a command is refused; throws when it is not. */
export function refusal(dossier: Dossier, name: string, input: unknown): Problem {
  const result = runCommand(dossier, name, input);
  if (result.ok) throw new Error(`${name} was accepted: ${JSON.stringify(result.value.change)}`);
  return result.problem;
}

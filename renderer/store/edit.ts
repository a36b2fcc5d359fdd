import { callHost } from '#renderer/bridge/current-host.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';
import type { EditCall } from '#src/contract/calls.ts';
import type { Command } from '#src/commands/command.ts';
import { applyFallback } from './apply-fallback.ts';
import { useDocument } from './document.ts';

async function send(call: EditCall): Promise<Result<Entry | null>> {
  const { session } = useDocument.getState().status;
  if (session === null) return refuse('no-dossier');
  return callHost('dossier.edit', { session, call });
}

/** Shows the effect at once, and takes it back with a message when the host refuses. */
export async function runCommand<Input>(command: Command<Input>, input: Input): Promise<Result<void>> {
  const before = useDocument.getState().dossier;
  const change = command.run(before, input);
  if (!change.ok) return change;
  useDocument.setState({ dossier: applyFallback(before, change.value) });
  const answer = await send({ kind: 'command', name: command.name, input });
  return answer.ok ? ok(undefined) : answer;
}

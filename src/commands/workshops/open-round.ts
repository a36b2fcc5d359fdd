import { z } from 'zod';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { roundNumberOf } from '#src/commands/names.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { roundId } from '#src/dossier/ids.ts';
import { roundIn } from './topic-round.ts';

/** [WS6] What was decided is not asked again without being reopened. */
export function openable(dossier: Dossier, topics: readonly string[]): Result<void> {
  const decided = topics.map((id) => find(dossier.topics, id)).find((topic) => topic?.stage === 'decided');
  return decided === undefined ? ok(undefined) : refuse('topic-decided', { title: decided.title });
}

/** From now on votes are taken, blind. */
export const openRound = command({
  name: 'openRound',
  input: z.strictObject({ id: roundId, at: moment, by: line }),
  run: (dossier, { id, at, by }) => {
    const draft = roundIn(dossier, id, 'draft');
    if (!draft.ok) return draft;
    const before = draft.value;
    const may = openable(dossier, before.topics);
    if (!may.ok) return may;
    const steps = [...before.steps, { state: 'open' as const, at, by }];
    return ok(updated('rounds', [[before, { ...before, state: 'open', steps }]]));
  },
  label: (dossier, { id }) => ({ number: roundNumberOf(dossier, id) }),
});

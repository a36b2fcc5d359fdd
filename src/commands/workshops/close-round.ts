import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { roundNumberOf } from '#src/commands/names.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { roundId } from '#src/dossier/ids.ts';
import { roundIn } from './topic-round.ts';

/** No vote is taken or changed any more; nothing is shown yet. */
export const closeRound = command({
  name: 'closeRound',
  input: z.strictObject({ id: roundId, at: moment, by: line }),
  run: (dossier, { id, at, by }) => {
    const open = roundIn(dossier, id, 'open');
    if (!open.ok) return open;
    const before = open.value;
    const steps = [...before.steps, { state: 'closed' as const, at, by }];
    return ok(updated('rounds', [[before, { ...before, state: 'closed', steps }]]));
  },
  label: (dossier, { id }) => ({ number: roundNumberOf(dossier, id) }),
});

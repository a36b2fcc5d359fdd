import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { roundNumberOf } from '#src/commands/names.ts';
import { roundId } from '#src/dossier/ids.ts';
import { roundIn } from './topic-round.ts';

/** Only one that was not opened: what people were asked stays in the record. */
export const removeRound = command({
  name: 'removeRound',
  input: z.strictObject({ id: roundId }),
  run: (dossier, { id }) => {
    const draft = roundIn(dossier, id, 'draft');
    return draft.ok ? ok(removed('rounds', [draft.value])) : draft;
  },
  label: (dossier, { id }) => ({ number: roundNumberOf(dossier, id) }),
});

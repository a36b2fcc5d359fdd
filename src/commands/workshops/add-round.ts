import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { roundId, topicId, workshopId } from '#src/dossier/ids.ts';
import { roundSchema } from '#src/dossier/round.ts';
import { openable } from './open-round.ts';
import { liveWorkshop } from './topic-round.ts';

/** Asks people about some topics, now or later; a vote on the same topics again is one more round. */
export const addRound = command({
  name: 'addRound',
  input: z.strictObject({
    id: roundId,
    workshop: workshopId,
    topics: z.array(topicId).min(1).max(500),
    seconds: roundSchema.shape.seconds,
    isOpen: z.boolean(),
    at: moment,
    by: line,
  }),
  run: (dossier, { isOpen, at, by, ...round }) => {
    const live = liveWorkshop(dossier, round.workshop);
    if (!live.ok) return live;
    if (has(dossier.rounds, round.id)) return refuse('id-taken', { id: round.id });
    const topics = [...new Set(round.topics)];
    const may = isOpen ? openable(dossier, topics) : ok(undefined);
    if (!may.ok) return may;
    const numbers = dossier.rounds.filter(({ workshop }) => workshop === round.workshop).map(({ number }) => number);
    const state = isOpen ? 'open' : 'draft';
    const number = Math.max(0, ...numbers) + 1;
    const empty = { turnout: [], ways: { phone: 0, paper: 0, spoken: 0 } };
    return ok(added('rounds', [{ ...round, ...empty, topics, number, state, steps: [{ state, at, by }] }]));
  },
  label: (_before, { id, isOpen }, after) => ({
    number: after.rounds.find((round) => round.id === id)?.number ?? 0,
    context: isOpen ? 'open' : 'draft',
  }),
});

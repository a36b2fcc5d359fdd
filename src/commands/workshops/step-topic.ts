import { z } from 'zod';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { ok, refuse } from '#src/base/result.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { topicTitleOf } from '#src/commands/names.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { topicId } from '#src/dossier/ids.ts';
import { isVoting, liveTopic } from './topic-round.ts';

/** [WS6] Talked about, put as a proposal, parked, escalated, or back to planned. Deciding is for those with a mandate: decideTopic. */
export const stepTopic = command({
  name: 'stepTopic',
  input: z.strictObject({
    id: topicId,
    stage: z.enum(['planned', 'discussed', 'proposed', 'parked', 'escalated']),
    at: moment,
    by: line,
  }),
  run: (dossier, { id, stage, at, by }) => {
    const live = liveTopic(dossier, id);
    if (!live.ok) return live;
    const before = live.value;
    if (isVoting(dossier, before)) return refuse('topic-in-vote', { title: before.title });
    const round = topicState(dossier, before).round?.id ?? null;
    const steps = [...before.steps, { stage, at, by, round }];
    return ok(updated('topics', [[before, { ...before, stage, steps, decider: null }]]));
  },
  label: (dossier, { id, stage }) => ({ title: topicTitleOf(dossier, id), context: stage }),
});

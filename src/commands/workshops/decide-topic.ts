import { z } from 'zod';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { ok, refuse } from '#src/base/result.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { deciderOf } from '#src/commands/decisions/snapshot.ts';
import { topicTitleOf } from '#src/commands/names.ts';
import { line, moment, text } from '#src/dossier/fields.ts';
import { personId, topicId } from '#src/dossier/ids.ts';
import { isVoting, liveTopic } from './topic-round.ts';

/** [WS5] What was decided in the room, in one sentence, by someone to whom a client gave a mandate. */
export const decideTopic = command({
  name: 'decideTopic',
  input: z.strictObject({ id: topicId, text: text.min(1), decider: personId, body: line, at: moment, by: line }),
  run: (dossier, { id, text: sentence, decider, body, at, by }) => {
    const live = liveTopic(dossier, id);
    if (!live.ok) return live;
    const before = live.value;
    if (isVoting(dossier, before)) return refuse('topic-in-vote', { title: before.title });
    const who = deciderOf(dossier, decider, body);
    if (!who.ok) return who;
    const round = topicState(dossier, before).round?.id ?? null;
    const steps = [...before.steps, { stage: 'decided' as const, at, by, round }];
    return ok(
      updated('topics', [[before, { ...before, stage: 'decided', text: sentence, decider: who.value, steps }]]),
    );
  },
  label: (dossier, { id }) => ({ title: topicTitleOf(dossier, id) }),
});

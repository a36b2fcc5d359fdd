import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok } from '#src/base/result.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { type Edit, edited } from '#src/changes/build.ts';
import { unheardReason } from '#src/commands/cases/involved.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf, topicTitleOf } from '#src/commands/names.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { clientId, topicId } from '#src/dossier/ids.ts';
import { outcomeSchema, type TopicOutcome } from '#src/dossier/outcome.ts';
import { liveTopic } from './topic-round.ts';

const { priority, reason } = outcomeSchema.shape;

/** The class of topics for clients after the talk, as their principals say it. A cell comes and goes with its content. */
export const setOutcomes = command({
  name: 'setOutcomes',
  input: z.strictObject({
    outcomes: z
      .array(
        z.strictObject({
          topic: topicId,
          client: clientId,
          patch: z.strictObject({ priority, reason }).partial(),
        }),
      )
      .min(1)
      .max(20_000),
  }),
  run: (dossier, { outcomes }) => {
    const once = new Map(outcomes.map((each) => [`${each.topic} ${each.client}`, each]));
    const edits: Edit<TopicOutcome>[] = [];
    for (const { topic, client, patch } of once.values()) {
      const live = liveTopic(dossier, topic);
      if (!live.ok) return live;
      const unheard = unheardReason(dossier, client);
      if (unheard !== null) return unheard;
      const current = cellAt(dossier.outcomes, topic, client, columnOf) ?? null;
      const after = withPatch<TopicOutcome>(current ?? { topic, client, priority: null, reason: '' }, patch);
      edits.push([current, after.priority === null && after.reason === '' ? null : after]);
    }
    return ok(edited('outcomes', edits));
  },
  label: (dossier, { outcomes }) => ({
    count: outcomes.length,
    title: topicTitleOf(dossier, outcomes[0]?.topic ?? ''),
    client: clientNameOf(dossier, outcomes[0]?.client ?? ''),
  }),
});

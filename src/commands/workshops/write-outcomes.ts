import { z } from 'zod';
import { roundsOf } from '#src/analysis/workshop/topic-state.ts';
import { cellsOf } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { combine, type Edit, edited, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { topicTitleOf } from '#src/commands/names.ts';
import { positionAt, putPosition } from '#src/commands/positions/put-position.ts';
import type { Written } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { moment } from '#src/dossier/fields.ts';
import { type RequirementId, topicId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Topic } from '#src/dossier/topic.ts';

/** What the outcomes of a topic would change in the positions: its one requirement, clients that named a class. */
export function outcomeEffect(dossier: Dossier, topic: Topic): readonly Written[] {
  const [subject] = topic.subjects;
  if (subject?.kind !== 'requirement' || find(dossier.requirements, subject.id) === undefined) return [];
  return cellsOf(dossier.outcomes, topic.id).flatMap(({ client, priority }): Written[] => {
    if (priority === null) return [];
    const { priority: was = null, wish = null } = positionAt(dossier, subject.id, client) ?? {};
    if (was === priority) return [];
    return [{ requirement: subject.id, client, before: { priority: was, wish }, after: { priority, wish } }];
  });
}

/** [WS9] Writes what came of topics to the positions, with what stood there and the round it came of; one undo takes it all back. */
export const writeOutcomes = command({
  name: 'writeOutcomes',
  input: z.strictObject({ topics: z.array(topicId).min(1).max(500), at: moment }),
  run: (dossier, { topics, at }) => {
    const changed = new Map<string, Edit<Position>>();
    const after: [Topic, Topic][] = [];
    for (const id of new Set(topics)) {
      const topic = find(dossier.topics, id);
      if (topic === undefined) return refuse('unknown-topic', { id });
      const written = outcomeEffect(dossier, topic);
      if (written.length === 0) continue;
      const round = roundsOf(dossier, id).findLast(({ state }) => state === 'revealed')?.id ?? null;
      after.push([topic, { ...topic, written: [...topic.written, ...written], writtenRound: round }]);
      for (const { requirement, client, after: wanted } of written) {
        const patch = { priority: wanted.priority };
        const edit = putPosition(dossier, requirement as RequirementId, client as never, patch, { by: null, at });
        changed.set(`${requirement} ${client}`, edit);
      }
    }
    return ok(combine(updated('topics', after), edited('positions', [...changed.values()])));
  },
  label: (dossier, { topics }) => ({ count: topics.length, title: topicTitleOf(dossier, topics[0] ?? '') }),
});

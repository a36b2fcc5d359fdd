import { find } from '#src/base/table.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { requirementOf, votedTopics } from './ballots.ts';
import type { ClassResult } from './class-result.ts';
import { type Treated, treatmentOf } from './treatment.ts';
import { type TopicResult, topicResult } from './topic-result.ts';

/** A topic voted on by class, of which a round was revealed. */
export type ClassItem = Omit<TopicResult, 'result'> & {
  readonly result: ClassResult;
  /** When it is about just one. */
  readonly requirement: Requirement | null;
  /** Null when nobody voted. */
  readonly treated: Treated | null;
};

/** In the order of the agenda. */
export function classItems(
  dossier: Dossier,
  analysis: Pick<Analysis, 'requirements'>,
  workshop: Workshop,
): readonly ClassItem[] {
  return votedTopics(dossier, workshop.id).flatMap((topic): ClassItem[] => {
    const found = topic.method === 'moscow' ? topicResult(dossier, workshop, topic) : null;
    if (found === null || found.result.kind !== 'moscow') return [];
    const requirement = requirementOf(dossier, topic) ?? null;
    const about = requirement === null ? undefined : find(analysis.requirements, requirement.id);
    return [{ ...found, result: found.result, requirement, treated: treatmentOf(found.result, about) }];
  });
}

/** [WL20] What may pass as one block; anyone may take an item out. */
export function formalities(items: readonly ClassItem[]): readonly ClassItem[] {
  return items.filter(({ treated }) => treated?.treatment === 'formality');
}

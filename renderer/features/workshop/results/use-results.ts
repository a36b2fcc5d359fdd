import { useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { votedTopics } from '#src/analysis/workshop/ballots.ts';
import { type ClassItem, classItems } from '#src/analysis/workshop/class-items.ts';
import { type NestedPoints, nestedPoints } from '#src/analysis/workshop/nested-points.ts';
import { type TopicResult, topicResult } from '#src/analysis/workshop/topic-result.ts';
import { type WorkshopOverview, workshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { WorkshopId } from '#src/dossier/ids.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

export type Results = {
  readonly dossier: Dossier;
  readonly analysis: Analysis;
  readonly workshop: Workshop;
  readonly items: readonly ClassItem[];
  readonly overview: WorkshopOverview;
  /** Topics by other methods than by class. */
  readonly others: readonly TopicResult[];
  /** Points over themes and within them; null where one of the two was not asked. */
  readonly nested: NestedPoints | null;
};

/** What a workshop came to; null when it is gone. Anew when what it is made of changed, not with every edit. */
export function useResults(id: WorkshopId): Results | null {
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const { workshops, topics, rounds, votes, clients, requirements, themes, options, assignment } = dossier;
  const { requirements: analysed } = analysis;
  return useMemo(
    () => resultsOf(dossier, analysis, find(workshops, id)),
    // oxlint-disable-next-line react/exhaustive-deps -- the other tables play no part
    [workshops, topics, rounds, votes, clients, requirements, themes, options, assignment, analysed, id],
  );
}

function resultsOf(dossier: Dossier, analysis: Analysis, workshop: Workshop | undefined): Results | null {
  if (workshop === undefined) return null;
  const items = classItems(dossier, analysis, workshop);
  const others = votedTopics(dossier, workshop.id).flatMap((topic) => {
    const found = topic.method === 'moscow' ? null : topicResult(dossier, workshop, topic);
    return found ?? [];
  });
  const nested = nestedPoints(dossier, others);
  return { dossier, analysis, workshop, items, overview: workshopOverview(dossier, items), others, nested };
}

import { stepsOf } from '#src/methods/agreement.ts';
import { mean } from '#src/methods/spread.ts';
import { byStep } from './class-counts.ts';
import type { ClassItem } from './class-items.ts';
import type { ClassResult } from './class-result.ts';

/**
 * [WL21] Disagreement between clients, 0..1: the variance of their means over the largest it can be. People of one client who
 * differ are no matter for this table: it goes home first.
 */
export function betweenClients({ clients }: ClassResult): number {
  const means = clients.flatMap(({ counts }) => mean(stepsOf(byStep(counts))) ?? []);
  const middle = mean(means);
  if (middle === null || means.length < 2) return 0;
  const variance = means.reduce((sum, each) => sum + (each - middle) ** 2, 0) / means.length;
  return variance / (3 / 2) ** 2;
}

/** [WL21] What has to be worked out first, what clients differ most about before the rest; as on the agenda where equal. */
export function disagreementFirst(items: readonly ClassItem[]): readonly ClassItem[] {
  const rank = { conflict: 0, talk: 1, formality: 2 };
  const weight = ({ treated }: ClassItem) => (treated === null ? 3 : rank[treated.treatment]);
  return items.toSorted((a, b) => weight(a) - weight(b) || betweenClients(b.result) - betweenClients(a.result));
}

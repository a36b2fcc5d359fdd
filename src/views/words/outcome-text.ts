import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { jointClassText } from './joint-class-text.ts';
import { namesText } from './names-text.ts';
import { zoneText } from './zone-text.ts';

/**
 * What the clients come to together on one requirement, for the zone column: `Gat 4 uur`, `99,5%`, `2 kampen`,
 * `Alleen Zandermeer`, `Allen gelijk`, `Voorstel Should`.
 */
export function outcomeText(
  text: Text,
  dossier: Dossier,
  requirement: Requirement,
  analysis: RequirementAnalysis,
): string {
  const { reason, zone, conflicts } = analysis;
  if (reason.kind === 'only')
    return text.t('analysis:zone.only', { name: namesText(text, dossier.clients, [reason.client]) });
  if (zone.kind !== 'none') return zoneText(text, requirement, zone);
  const camps = Math.max(0, ...conflicts.map((conflict) => conflict.camps.length));
  if (camps > 1) return text.t('analysis:zone.camps', { count: camps });
  if (areAllEqual(dossier, requirement)) return text.t('analysis:zone.allEqual');
  const joint = jointClassText(text, analysis.jointClass);
  return joint === '' ? '' : text.t('analysis:zone.proposal', { class: joint });
}

function areAllEqual(dossier: Dossier, requirement: Requirement): boolean {
  const positions = cellsOf(dossier.positions, requirement.id);
  const holders = dossier.clients.filter((client) => client.kind !== 'ssc').length;
  const first = positions[0]?.priority ?? null;
  return first !== null && positions.length === holders && positions.every(({ priority }) => priority === first);
}

import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from './names-text.ts';
import { zoneText } from './zone-text.ts';

/**
 * How the clients come out together, in a few words: `Alleen Zandermeer`, `Gat 4 uur`, `6–8 weken`, `2 kampen`,
 * `Allen gelijk`, else how it is shared.
 */
export function outcomeText(
  text: Text,
  clients: Table<Client>,
  requirement: Requirement,
  { zone, sharing, reason, conflicts, jointClass }: RequirementAnalysis,
): string {
  if (reason.kind === 'only') return text.t('analysis:zone.only', { name: namesText(text, clients, [reason.client]) });
  if (zone.kind !== 'none') return zoneText(text, requirement, zone);
  const clash = conflicts.find((conflict) => conflict.camps.length > 1);
  if (clash !== undefined) return text.t('analysis:zone.camps', { count: clash.camps.length });
  const isEqual = jointClass.kind === 'class' && jointClass.because === 'all-must';
  return text.t(isEqual && sharing === 'shared' ? 'analysis:zone.allEqual' : `analysis:sharing.${sharing}`);
}

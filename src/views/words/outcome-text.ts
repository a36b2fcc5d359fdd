import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { zoneText } from './zone-text.ts';

/** How the clients come out together, in a few words: `Gat 4 uur`, `2 kampen`, `Allen gelijk`, `Alleen Zuiderhaar`. */
export function outcomeText(
  text: Text,
  clients: Table<Client>,
  requirement: Requirement,
  { zone, sharing, reason, conflicts }: RequirementAnalysis,
): string {
  if (zone.kind === 'gap' || zone.kind === 'no-options') return zoneText(text, requirement, zone);
  const clash = conflicts.find((conflict) => conflict.camps.length > 1);
  if (clash !== undefined && zone.kind === 'none') return text.t('analysis:zone.camps', { count: clash.camps.length });
  if (zone.kind === 'range' || zone.kind === 'options') return zoneText(text, requirement, zone);
  switch (sharing) {
    case 'unique':
      return text.t('matrix:only', { name: reason.kind === 'only' ? (find(clients, reason.client)?.name ?? '') : '' });
    case 'conflicting':
    case 'shared':
    case 'complementary':
    case 'indifferent':
      return text.t(`analysis:sharing.${sharing}`);
    default:
      return assertNever(sharing);
  }
}

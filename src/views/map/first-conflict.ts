import type { Analysis } from '#src/analysis/analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';

/** [P16] The conflicting requirement that stands highest on the map; null without any. */
export function firstConflict(dossier: Dossier, analysis: Analysis): RequirementId | null {
  const clashing = dossier.requirements.filter(({ id }) => find(analysis.requirements, id)?.sharing === 'conflicting');
  const themes = new Set(clashing.map(({ theme }) => theme));
  const first = dossier.themes.toSorted(byOrder).find(({ id }) => themes.has(id));
  const [top] = clashing.filter(({ theme }) => theme === first?.id).sort(byOrder);
  return top?.id ?? null;
}

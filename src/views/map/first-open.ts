import type { Analysis } from '#src/analysis/analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ThemeId } from '#src/dossier/ids.ts';

/** [P11] The theme a map opens with: the first with a conflict, else the first with a requirement; null without any. */
export function firstOpenTheme(dossier: Dossier, analysis: Analysis): ThemeId | null {
  const filled = new Set<ThemeId>();
  const clashing = new Set<ThemeId>();
  for (const { id, theme } of dossier.requirements) {
    filled.add(theme);
    if (find(analysis.requirements, id)?.sharing === 'conflicting') clashing.add(theme);
  }
  const themes = dossier.themes.toSorted(byOrder).map(({ id }) => id);
  return themes.find((id) => clashing.has(id)) ?? themes.find((id) => filled.has(id)) ?? null;
}

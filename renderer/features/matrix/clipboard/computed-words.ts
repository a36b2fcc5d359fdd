import type { SelectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { releasedAnalyses } from '#src/views/matrix/released-outcome.ts';
import { outcomeText } from '#src/views/words/outcome-text.ts';

/** The words of columns that are worked out; [V15] from released limits only, as they go to other programs. */
export function computedWords(dossier: Dossier, text: Text, { columns }: SelectedCells) {
  const analysisOf = releasedAnalyses(dossier);
  return (requirement: string, index: number): string => {
    const column = columns[index];
    if (column === undefined || column === titleColumn) return '';
    if (column.kind === 'zone') {
      const known = analysisOf(requirement);
      return known === null ? '' : outcomeText(text, dossier.clients, known.requirement, known.found);
    }
    if (column.kind === 'status') {
      const known = analysisOf(requirement);
      return known === null ? '' : text.t(`analysis:sharing.${known.found.sharing}`);
    }
    if (column.kind !== 'suppliers') return '';
    const shown = new Set<string>(column.suppliers.map(({ id }) => id));
    const offers = cellsOf(dossier.offers, requirement);
    const able = offers.filter(({ supplier, fit }) => shown.has(supplier) && fitQuarters(fit) >= 0.75).length;
    return text.t('matrix:shownOf', { shown: able, total: shown.size });
  };
}

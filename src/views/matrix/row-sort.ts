import { fitFactor } from '#src/analysis/fit-factor.ts';
import { priorities } from '#src/dossier/position.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';

/** `by`: `code`, `title`, or the key of a column. */
export type RowSort = { readonly by: string; readonly isDescending: boolean } | null;

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** [V4] Compares by one column; equal ones stay in the order of their theme. */
export function comparing({ by, isDescending }: Exclude<RowSort, null>): (a: ThemeCard, b: ThemeCard) => number {
  const sign = isDescending ? -1 : 1;
  if (by === 'code' || by === 'title') return (a, b) => sign * collator.compare(a.requirement[by], b.requirement[by]);
  const rank = rankBy(by);
  return (a, b) => sign * (rank(a) - rank(b));
}

function rankBy(column: string): (card: ThemeCard) => number {
  const [kind, id] = [column.slice(0, column.indexOf('.')), column.slice(column.indexOf('.') + 1)];
  switch (kind) {
    case 'client':
      return ({ positions }) => weight(positions.find(({ client }) => client === id)?.priority ?? null);
    case 'supplier':
      return ({ offers }) => {
        const offer = offers.find(({ supplier }) => supplier === id);
        return offer === undefined ? -1 : fitFactor(offer.fit);
      };
    case 'cost':
      return ({ requirement }) => (id === 'once' ? requirement.costOnceK : requirement.costYearK) ?? 0;
    default:
      return ({ analysis }) => analysis?.conflicts.length ?? 0;
  }
}

/** M 4 … W 1, no priority 0. */
function weight(priority: (typeof priorities)[number] | null): number {
  return priority === null ? 0 : priorities.length - priorities.indexOf(priority);
}

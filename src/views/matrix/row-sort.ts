import { fitFactor } from '#src/analysis/fit-factor.ts';
import { priorities } from '#src/dossier/position.ts';
import { statuses } from './row-groups.ts';
import { type TextColumn, textColumns } from './matrix-columns.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';

/** `by`: `code`, `title`, or the key of a column. */
export type RowSort = { readonly by: string; readonly isDescending: boolean } | null;

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** [V24] By several columns: the next decides where those before it are equal. */
export function comparingAll(sorts: readonly Exclude<RowSort, null>[]): (a: ThemeCard, b: ThemeCard) => number {
  const comparisons = sorts.map(comparing);
  return (a, b) => {
    for (const compare of comparisons) {
      const way = compare(a, b);
      if (way !== 0) return way;
    }
    return 0;
  };
}

/** [V4] Compares by one column; equal ones stay in the order of their theme. */
export function comparing({ by, isDescending }: Exclude<RowSort, null>): (a: ThemeCard, b: ThemeCard) => number {
  const sign = isDescending ? -1 : 1;
  const text = textBy(by);
  if (text !== null) return (a, b) => sign * collator.compare(a.requirement[text], b.requirement[text]);
  if (by === 'code' || by === 'title') return (a, b) => sign * collator.compare(a.requirement[by], b.requirement[by]);
  const rank = rankBy(by);
  return (a, b) => sign * (rank(a) - rank(b));
}

function textBy(by: string): TextColumn | null {
  return textColumns.find((field) => by === `text.${field}`) ?? null;
}

function rankBy(column: string): (card: ThemeCard) => number {
  const dot = column.indexOf('.');
  const [kind, id] = dot < 0 ? [column, ''] : [column.slice(0, dot), column.slice(dot + 1)];
  switch (kind) {
    case 'client':
      return ({ positions }) => weight(positions.find(({ client }) => client === id)?.priority ?? null);
    case 'supplier':
      return ({ offers }) => {
        const offer = offers.find(({ supplier }) => supplier === id);
        return offer === undefined ? -1 : fitFactor(offer.fit);
      };
    case 'status':
      return ({ analysis }) => statuses.indexOf(analysis?.sharing ?? 'indifferent');
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

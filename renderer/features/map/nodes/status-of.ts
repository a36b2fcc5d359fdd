import type { Status } from '#renderer/ui/marks/status-glyph.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import type { Comparison } from '#src/views/map/compare.ts';

/** The shape that stands for how a requirement is shared. */
export function statusOf(sharing: Sharing | undefined): Status {
  return sharing === 'conflicting' ? 'conflict' : (sharing ?? 'indifferent');
}

const comparisonShapes: Readonly<Record<Comparison, Status>> = {
  opposed: 'conflict',
  different: 'complementary',
  same: 'shared',
  'only-a': 'unique',
  'only-b': 'unique',
  none: 'indifferent',
};

/** The same shapes between two clients: opposed clashes, same is shared, one alone is unique. */
export function comparisonStatus(comparison: Comparison): Status {
  return comparisonShapes[comparison];
}

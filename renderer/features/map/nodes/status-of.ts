import type { Status } from '#renderer/ui/marks/status-glyph.tsx';
import type { Comparison } from '#src/views/map/compare.ts';
import type { StandsAs } from '#src/views/words/stands-as.ts';

/** The shape that stands for how a requirement is shared. */
export function statusOf(stands: StandsAs): Status {
  return stands === 'conflicting' ? 'conflict' : stands;
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

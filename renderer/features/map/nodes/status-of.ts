import type { Status } from '#renderer/ui/marks/status-glyph.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';

/** The shape that stands for how a requirement is shared. */
export function statusOf(sharing: Sharing | undefined): Status {
  return sharing === 'conflicting' ? 'conflict' : (sharing ?? 'indifferent');
}

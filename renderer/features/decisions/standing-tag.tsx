import { ProvisionalTag } from '#renderer/parts/cases/provisional-tag.tsx';
import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import type { Standing } from '#src/views/decisions/standing.ts';
import { standingText } from '#src/views/decisions/decision-words.ts';

/** How a decision stands, in a word. */
export function StandingTag({ standing }: { standing: Standing }) {
  const text = useText();
  if (standing.kind === 'provisional') return <ProvisionalTag confirmed={standing.confirmed} of={standing.of} />;
  const isOpen = standing.kind === 'refused' || standing.kind === 'withdrawn';
  return <Tag tone={isOpen ? 'conflict' : 'neutral'}>{standingText(text, standing)}</Tag>;
}

import { useText } from '#renderer/store/settings.ts';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';

/** How a requirement is shared, in one word for the glyph. */
export function useStatusLabel(analysis: RequirementAnalysis | undefined): string {
  const text = useText();
  return analysis === undefined ? '' : text.t(`analysis:sharing.${analysis.sharing}`);
}

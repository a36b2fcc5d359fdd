import { useRequirementAnalysis } from '#renderer/store/document.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { RequirementId } from '#src/dossier/ids.ts';
import { standsAs } from '#src/views/words/stands-as.ts';

/** How it stands between the clients, as on the map. */
export function RequirementGlyph({ id }: { id: RequirementId }) {
  const stands = standsAs(useRequirementAnalysis(id));
  return <StatusGlyph status={stands === 'conflicting' ? 'conflict' : stands} size={16} />;
}

import type { Workshop } from '#src/dossier/workshop.ts';
import { ResultsView } from './results-view.tsx';

/** The part "Uitslag" of the workshop screen. */
export function ResultsTab({ workshop }: { readonly workshop: Workshop }) {
  return <ResultsView workshop={workshop.id} />;
}

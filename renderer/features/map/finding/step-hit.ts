import { currentPart, usePart } from '#renderer/features/map/map-part.ts';
import { requirementOf } from '#renderer/features/map/selection.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useSession } from '#renderer/store/session.ts';
import { hitsOf, nextHit } from '#src/views/map/hits.ts';

/** [P55] Selects the next hit and unfolds its theme; the map flies there. */
export function stepHit(by: 1 | -1): void {
  const from = requirementOf(useSession.getState().selection);
  const id = nextHit(hitsOf(currentPart().rollups), from, by);
  if (id !== null) reveal({ kind: 'requirement', id });
}

/** Which of how many one looks at; 0 when it is none of them. Null while nothing is looked for. */
export function useHitPlace(): { readonly at: number; readonly of: number } | null {
  const isSearching = useSession(({ filters }) => filters.map.text.trim() !== '');
  const rollups = usePart((part) => part.rollups);
  const selected = useSession(({ selection }) => requirementOf(selection));
  if (!isSearching) return null;
  const hits = hitsOf(rollups);
  return { at: selected === null ? 0 : hits.indexOf(selected) + 1, of: hits.length };
}

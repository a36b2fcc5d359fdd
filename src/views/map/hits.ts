import type { RequirementId } from '#src/dossier/ids.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';

/** [P55] What was found, in the order of the map. */
export function hitsOf(rollups: readonly ThemeRollup[]): readonly RequirementId[] {
  return rollups.flatMap(({ cards }) => cards.map(({ requirement }) => requirement.id));
}

/** The hit to go to from here, round at the ends; from elsewhere the first, or the last going back. Null without any. */
export function nextHit(hits: readonly RequirementId[], from: RequirementId | null, by: 1 | -1): RequirementId | null {
  if (hits.length === 0) return null;
  const at = from === null ? -1 : hits.indexOf(from);
  const next = at < 0 ? (by > 0 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
  return hits[next] ?? null;
}

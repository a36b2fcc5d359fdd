import type { RequirementId } from '#src/dossier/ids.ts';
import { countCards } from '#src/views/themes/count-cards.ts';
import type { Counts, ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import type { GroupRow } from './matrix-rows.ts';

const indexes = new WeakMap<readonly ThemeRollup[], ReadonlyMap<RequirementId, ThemeCard>>();

/** Every card by its requirement; made once per state of the rollups. */
export function cardsById(rollups: readonly ThemeRollup[]): ReadonlyMap<RequirementId, ThemeCard> {
  const known = indexes.get(rollups);
  if (known !== undefined) return known;
  const index = new Map(rollups.flatMap(({ cards }) => cards.map((card) => [card.requirement.id, card] as const)));
  indexes.set(rollups, index);
  return index;
}

/** What the requirements under a heading come to: those that are shown, so that figures agree with the screen. */
export function groupCounts(rollups: readonly ThemeRollup[], { group, ids }: GroupRow): Counts {
  if (ids === null && group.kind === 'theme') {
    const rollup = rollups.find(({ theme }) => theme === group.theme);
    if (rollup !== undefined) return rollup;
  }
  const index = cardsById(rollups);
  return countCards((ids ?? []).flatMap((id) => index.get(id) ?? []));
}

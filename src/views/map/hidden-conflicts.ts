import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { standsAs } from '#src/views/words/stands-as.ts';

/** [P91] How many of the last cards of a theme, which are not shown, are in conflict. */
export function hiddenConflicts({ cards }: ThemeRollup, hidden: number): number {
  const unseen = cards.slice(cards.length - hidden);
  return unseen.filter(({ analysis }) => standsAs(analysis) === 'conflicting').length;
}

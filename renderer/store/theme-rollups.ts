import { create } from 'zustand';
import { noRollups, type Rollups, type ThemeRollup, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { currentAnalysis, currentDossier, useDocument } from './document.ts';

/** Counts per theme of the open dossier, for map and matrix; a theme's rollup object changes only with that theme. */
const store = create<Rollups>()(() => updateRollups(noRollups, currentDossier(), currentAnalysis()));

useDocument.subscribe(() => {
  const before = store.getState();
  const after = updateRollups(before, currentDossier(), currentAnalysis());
  if (after !== before) store.setState(after, true);
});

export function useThemeRollups(): readonly ThemeRollup[] {
  return store((state) => state.list);
}

export function useRollup(theme: string): ThemeRollup | undefined {
  return store((state) => state.list.find((rollup) => rollup.theme === theme));
}

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

/** Part of them; the selector must answer the same value while nothing it looks at changed. */
export function useRollups<T>(selector: (list: readonly ThemeRollup[]) => T): T {
  return store((state) => selector(state.list));
}

export function currentRollups(): readonly ThemeRollup[] {
  return store.getState().list;
}

export function subscribeToRollups(listener: () => void): () => void {
  return store.subscribe(listener);
}

export function useRollup(theme: string): ThemeRollup | undefined {
  return store((state) => state.list.find((rollup) => rollup.theme === theme));
}

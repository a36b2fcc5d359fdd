import { createContext, useContext } from 'react';
import { create, type StoreApi, useStore } from 'zustand';
import { noRollups, type Rollups, type ThemeRollup, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { currentAnalysis, currentDossier, useDocument } from './document.ts';

/** Counts per theme of the open dossier, for map and matrix; a theme's rollup object changes only with that theme. */
const store = create<Rollups>()(() => updateRollups(noRollups, currentDossier(), currentAnalysis()));

useDocument.subscribe(() => {
  const before = store.getState();
  const after = updateRollups(before, currentDossier(), currentAnalysis());
  if (after !== before) store.setState(after, true);
});

/** What was counted elsewhere of a dossier that is about to be shown. */
export function seedRollups(rollups: Rollups): void {
  store.setState(rollups, true);
}

/** With `DocumentProvider`: the counts of the dossier that is shown under it. */
const ShownRollups = createContext<StoreApi<Rollups>>(store);
export const RollupsProvider = ShownRollups.Provider;

export function useThemeRollups(): readonly ThemeRollup[] {
  return useRollups((list) => list);
}

/** Part of them; the selector must answer the same value while nothing it looks at changed. */
export function useRollups<T>(selector: (list: readonly ThemeRollup[]) => T): T {
  return useStore(useContext(ShownRollups), (state) => selector(state.list));
}

export function currentRollups(): readonly ThemeRollup[] {
  return store.getState().list;
}

export function subscribeToRollups(listener: () => void): () => void {
  return store.subscribe(listener);
}

export function useRollup(theme: string): ThemeRollup | undefined {
  return useRollups((list) => list.find((rollup) => rollup.theme === theme));
}

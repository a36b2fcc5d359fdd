import { useEffect } from 'react';
import { create } from 'zustand';
import { type ThemeRollup, themeRollups } from '#src/views/themes/theme-rollup.ts';
import { currentAnalysis, currentDossier, useDocument } from './document.ts';

type Rollups = { readonly list: readonly ThemeRollup[]; readonly byTheme: ReadonlyMap<string, ThemeRollup> };

/** Counts per theme of the open dossier, for map and matrix; a theme's rollup object changes only with that theme. */
const useRollups = create<Rollups>()(() => ({ list: [], byTheme: new Map() }));

let users = 0;
let stop = (): void => {};

function refresh(): void {
  const before = useRollups.getState().list;
  const list = themeRollups(currentDossier(), currentAnalysis(), before);
  if (list.length === before.length && list.every((rollup, index) => rollup === before[index])) return;
  useRollups.setState({ list, byTheme: new Map(list.map((rollup) => [rollup.theme, rollup])) });
}

/** Keeps the counts current while a screen that shows them is there; other screens pay nothing. */
export function useThemeRollups(): readonly ThemeRollup[] {
  useEffect(() => {
    users += 1;
    if (users === 1) stop = useDocument.subscribe(refresh);
    refresh();
    return () => {
      users -= 1;
      if (users === 0) stop();
    };
  }, []);
  return useRollups((state) => state.list);
}

export function useRollup(theme: string): ThemeRollup | undefined {
  return useRollups((state) => state.byTheme.get(theme));
}

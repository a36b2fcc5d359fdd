import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { currentAnalysis, currentDossier, useDocument } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { type MapNode, placeNodes } from '#src/views/map/lanes.ts';
import { type OfferChip, placeChips, placeSupply, type SupplyLine } from '#src/views/map/supply.ts';
import { placeStreams, type Stream } from '#src/views/map/streams.ts';
import { type ThemeRollup, themeRollups } from '#src/views/map/theme-rollup.ts';

type Rollups = { readonly list: readonly ThemeRollup[]; readonly byTheme: ReadonlyMap<string, ThemeRollup> };

/** Counts per theme of the open dossier; a theme's own rollup object changes only with that theme. */
const useRollups = create<Rollups>()(() => ({ list: [], byTheme: new Map() }));

export function useRollup(theme: string): ThemeRollup | undefined {
  return useRollups((state) => state.byTheme.get(theme));
}

export function useRollupList(): readonly ThemeRollup[] {
  return useRollups((state) => state.list);
}

function refresh(): void {
  const before = useRollups.getState().list;
  const list = themeRollups(currentDossier(), currentAnalysis(), before);
  if (list.length === before.length && list.every((rollup, index) => rollup === before[index])) return;
  useRollups.setState({ list, byTheme: new Map(list.map((rollup) => [rollup.theme, rollup])) });
}

refresh();
useDocument.subscribe(refresh);

export type Scene = {
  readonly nodes: readonly MapNode[];
  readonly streams: readonly Stream[];
  readonly supply: readonly SupplyLine[];
  readonly chips: readonly OfferChip[];
};

/** What stands where and which lines run, for the dossier, the open themes, the lens and the selection. */
export function useScene(fullThemes: ReadonlySet<string>): Scene {
  const rollups = useRollups((state) => state.list);
  const dossier = useDocument((state) => state.dossier);
  const openThemes = useSession((session) => session.openThemes);
  const lens = useSession((session) => session.lens);
  const selected = useSession(({ selection }) => (selection?.kind === 'requirement' ? selection.id : null));
  const { clients, suppliers, layout, offers, positions } = dossier;
  useEffect(refresh, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tables named are all that placing reads
  const nodes = useMemo(
    () => placeNodes(dossier, rollups, { openThemes, fullThemes }),
    [clients, suppliers, layout, rollups, openThemes, fullThemes],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: rollups change with every analysis they were made of
  const streams = useMemo(() => placeStreams(dossier, currentAnalysis(), rollups, nodes), [nodes, rollups, positions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const supply = useMemo(
    () => placeSupply(dossier, rollups, nodes, selected, lens === 'coverage'),
    [nodes, rollups, offers, selected, lens],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const chips = useMemo(
    () => (selected === null ? [] : placeChips(dossier, supply, selected)),
    [supply, selected, offers],
  );
  return { nodes, streams, supply, chips };
}

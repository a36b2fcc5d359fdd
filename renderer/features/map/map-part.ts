import { createContext, useContext } from 'react';
import { create, type StoreApi, useStore } from 'zustand';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { currentRollups, subscribeToRollups } from '#renderer/store/theme-rollups.ts';
import { type MapPart, noPart, updatePart } from '#src/views/map/map-part.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { currentView, useMapView } from './map-view.ts';

/** The part of the dossier that filter, focus and comparison let through. */
const store = create<MapPart>()(() => partNow(noPart));

function partNow(before: MapPart): MapPart {
  const { clients, suppliers } = currentDossier();
  const { focus, compare, compareOnly } = currentView();
  const { filters } = useSession.getState();
  return updatePart(
    before,
    { rollups: currentRollups(), clients, suppliers },
    { filter: filters.map, focus, compare, compareOnly },
  );
}

function follow(): void {
  const before = store.getState();
  const after = partNow(before);
  if (after !== before) store.setState(after, true);
}

subscribeToRollups(follow);
useDocument.subscribe(follow);
useSession.subscribe(follow);
useMapView.subscribe(follow);

/** With `DocumentProvider`: the part of the dossier that is shown under it. */
const ShownPart = createContext<StoreApi<MapPart>>(store);
export const PartProvider = ShownPart.Provider;

export function usePart<T>(selector: (part: MapPart) => T): T {
  return useStore(useContext(ShownPart), selector);
}

export function currentPart(): MapPart {
  return store.getState();
}

export function subscribeToPart(listener: () => void): () => void {
  return store.subscribe(listener);
}

/** What is shown of a theme. */
export function useShownRollup(theme: string): ThemeRollup | undefined {
  return usePart((part) => part.rollups.find((rollup) => rollup.theme === theme));
}

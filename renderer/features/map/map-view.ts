import { create } from 'zustand';
import { useDocument } from '#renderer/store/document.ts';
import { clearFilter } from '#renderer/store/session.ts';
import type { Comparison, Pair } from '#src/views/map/compare.ts';
import { deepest, type Focus } from '#src/views/map/neighbours.ts';

/** How the map of the open dossier is looked at, beside lens, filter and open themes, which are of the session. */
export type MapView = {
  readonly focus: Focus | null;
  readonly compare: Pair | null;
  readonly compareOnly: Comparison | null;
  /** [P60] As a list instead of a picture. */
  readonly isList: boolean;
};

const first: MapView = { focus: null, compare: null, compareOnly: null, isList: false };

export const useMapView = create<MapView>()(() => first);

export function currentView(): MapView {
  return useMapView.getState();
}

/** Another dossier is looked at afresh. */
useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useMapView.setState(first, true);
});

/** Shows only this node and its neighbours; on the node in focus one line further, and after the furthest one again. */
export function focusOn(node: string): void {
  const { focus } = currentView();
  const depth = focus?.node === node ? (focus.depth % deepest) + 1 : 1;
  useMapView.setState({ focus: { node, depth } });
}

export function setDepth(depth: number): void {
  useMapView.setState(({ focus }) => ({ focus: focus && { ...focus, depth: Math.min(deepest, Math.max(1, depth)) } }));
}

export function clearFocus(): void {
  useMapView.setState({ focus: null });
}

export function compareClients(compare: Pair | null): void {
  useMapView.setState({ compare, compareOnly: null });
}

export function compareOnly(only: Comparison | null): void {
  useMapView.setState({ compareOnly: only });
}

export function toggleList(): void {
  useMapView.setState(({ isList }) => ({ isList: !isList }));
}

/** The one click out of everything that hides. */
export function showAll(): void {
  useMapView.setState({ focus: null, compare: null, compareOnly: null });
  clearFilter('map');
}

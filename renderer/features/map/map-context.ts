import { createContext, useContext } from 'react';
import type { MapNode } from '#src/views/map/lanes.ts';

/** What every node needs of the screen it stands on. */
export type MapContext = {
  /** Node id of the selection, and of the tree's keyboard focus. */
  readonly selected: string | null;
  readonly active: string | null;
  /** `keepsOthers`: a theme opens beside the open ones instead of in their place (Alt). */
  readonly onSelect: (node: MapNode, keepsOthers: boolean) => void;
  readonly onOpen: (node: MapNode, keepsOthers: boolean) => void;
  readonly onHover: (id: string | null) => void;
};

const Context = createContext<MapContext | null>(null);
export const MapProvider = Context.Provider;

export function useMapContext(): MapContext {
  const context = useContext(Context);
  if (context === null) throw new Error('A map node stands outside a map');
  return context;
}

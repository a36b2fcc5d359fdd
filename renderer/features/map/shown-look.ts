import { createContext, useContext } from 'react';
import { type Lens, useSession } from '#renderer/store/session.ts';
import type { Pair } from '#src/views/map/compare.ts';
import { useMapView } from './map-view.ts';
import { nodeIdOf } from './selection.ts';

/** A look of its own for what is shown under it, apart from how the screen is looked at; nothing is selected there. */
const OwnLook = createContext<{ readonly lens: Lens; readonly compare: Pair | null } | null>(null);
export const LookProvider = OwnLook.Provider;

export function useLens(): Lens {
  const own = useContext(OwnLook);
  const lens = useSession((session) => session.lens);
  return own?.lens ?? lens;
}

export function usePair(): Pair | null {
  const own = useContext(OwnLook);
  const pair = useMapView((view) => view.compare);
  return own === null ? pair : own.compare;
}

export function useIsSelected(node: string): boolean {
  const own = useContext(OwnLook);
  const isSelected = useSession(({ selection }) => nodeIdOf(selection) === node);
  return own === null && isSelected;
}

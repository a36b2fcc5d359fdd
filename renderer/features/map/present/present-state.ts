import { create } from 'zustand';
import { currentDossier } from '#renderer/store/document.ts';
import { useKeptViews, viewsInOrder } from '#renderer/store/kept-views.ts';
import type { MapLook, SavedView } from '#src/dossier/saved-view.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

export type MapView = SavedView & { readonly look: MapLook };

/** Which of the kept views of the map is on the beamer, as its place in their order; null while nothing is. */
export const usePresenting = create<{ readonly at: number | null }>()(() => ({ at: null }));

export function mapViewsOf(dossier: Pick<Dossier, 'views'>): readonly MapView[] {
  return viewsInOrder(dossier).filter((view): view is MapView => view.look.screen === 'map');
}

/** [P51] Begins at the view one looks at, else at the first. */
export function present(): void {
  const { shown } = useKeptViews.getState();
  const at = mapViewsOf(currentDossier()).findIndex(({ id }) => id === shown.map);
  usePresenting.setState({ at: Math.max(0, at) });
}

export function presentAt(at: number): void {
  usePresenting.setState({ at });
}

export function stopPresenting(): void {
  usePresenting.setState({ at: null });
}

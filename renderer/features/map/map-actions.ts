import { useEffect } from 'react';
import { mapLenses } from '#src/dossier/map-lens.ts';
import { registerChooser } from '#renderer/store/chosen.ts';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { setLens, setOpenThemes, useSession } from '#renderer/store/session.ts';
import { editActions, namingActions } from './editing/edit-actions.ts';
import { present } from './present/present-state.ts';
import { stepHit } from './finding/step-hit.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { currentPart } from './map-part.ts';
import { setFilterOpen } from './map-state.ts';
import { moveActions } from './moving/moving-actions.ts';
import { isAnythingPicked, pickActions } from './picking/picking-actions.ts';
import { chosenRequirements, dropPicks } from './picking/pick-actions.ts';
import { clearFocus, compareClients, currentView, focusOn, showAll, toggleList } from './map-view.ts';
import { nodeIdOf } from './selection.ts';
import type { Camera } from './camera/camera.ts';
import { zoomActions } from './zoom-actions.ts';

/** Unfolds every theme, or folds them all when none is folded. */
export function toggleAllThemes(): void {
  const themes = currentDossier().themes.map((theme) => theme.id);
  const isAllOpen = themes.every((id) => useSession.getState().openThemes.has(id));
  setOpenThemes(new Set(isAllOpen ? [] : themes));
}

/** Registers what the map can do for palette, keyboard and shortcut sheet, while it is shown, as a picture or as a list. */
export function useMapActions(): void {
  useEffect(() => registerActions([...viewActions, ...editActions, ...pickActions, ...moveActions]), []);
  useEffect(() => registerChooser('map', chosenRequirements), []);
}

/** What only the picture can do. */
export function useZoomActions(camera: Camera): void {
  useEffect(() => registerActions([...zoomActions(camera), ...namingActions]), [camera]);
}

const viewActions: readonly Action[] = [
  ...mapLenses.map(
    (lens, index): Action => ({
      id: `map.lens.${lens}`,
      group: 'map',
      title: (text) => `${text.t('map:lens.label')}: ${text.t(`map:lens.${lens}`)}`,
      shortcuts: [`${index + 1}`],
      run: () => setLens(lens),
    }),
  ),
  {
    id: 'map.search',
    group: 'map',
    title: (text) => text.t('map:filter.searchLabel'),
    shortcuts: ['/'],
    run: () => setFilterOpen(true),
  },
  {
    id: 'map.list',
    group: 'map',
    title: ({ t }) => t(currentView().isList ? 'maplist:showMap' : 'maplist:show'),
    // As for every chart, the same figures are one key away.
    shortcuts: ['T', 'Alt+T'],
    run: toggleList,
  },
  ...([1, -1] as const).map(
    (by): Action => ({
      id: by > 0 ? 'map.nextHit' : 'map.previousHit',
      group: 'map',
      title: (text) => text.t(by > 0 ? 'mapEdit:find.next' : 'mapEdit:find.previous'),
      shortcuts: [by > 0 ? 'F3' : 'Shift+F3'],
      isEnabled: () => useSession.getState().filters.map.text.trim() !== '',
      run: () => stepHit(by),
    }),
  ),
  {
    id: 'map.focus',
    group: 'map',
    title: (text) => text.t('map:focus.action'),
    shortcuts: ['F'],
    isEnabled: () => selectedNode() !== null,
    run: () => focusOn(selectedNode() ?? ''),
  },
  {
    id: 'map.back',
    group: 'map',
    title: (text) => text.t('map:back'),
    shortcuts: ['Escape'],
    isEnabled: () => !isElsewhere() && (isAnythingPicked() || !currentPart().isWhole),
    run: stepBack,
  },
  {
    id: 'map.present',
    group: 'map',
    title: (text) => text.t('mapEdit:present.action'),
    shortcuts: ['B'],
    run: present,
  },
  {
    id: 'map.themes',
    group: 'map',
    title: (text) => `${text.t('map:expandAll')} / ${text.t('map:collapseAll')}`,
    run: toggleAllThemes,
  },
];

function selectedNode(): string | null {
  return nodeIdOf(useSession.getState().selection);
}

/** [P19] What hides is taken back one at a time, the last kind that is chosen first. */
function stepBack(): void {
  const { focus, compare } = currentView();
  if (isAnythingPicked()) dropPicks();
  else if (focus !== null) clearFocus();
  else if (compare !== null) compareClients(null);
  else showAll();
}

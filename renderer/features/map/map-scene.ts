import { create } from 'zustand';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import type { MapLevel } from '#src/views/map/levels.ts';
import { noScene, placeAt, type Scene, type SceneInput, updateScene } from '#src/views/map/scene.ts';
import { currentRollups } from '#renderer/store/theme-rollups.ts';
import { currentPart, subscribeToPart } from './map-part.ts';
import { useMapState } from './map-state.ts';
import { currentView, useMapView } from './map-view.ts';
import { requirementOf, themeOf } from './selection.ts';

const noOffers: SceneInput['offers'] = [];

/** What stands on the map, brought up to date piece by piece with every change of dossier, session and map. */
const store = create<Scene>()(() => updateScene(noScene, inputNow()));

function follow(): void {
  const before = store.getState();
  const after = updateScene(before, inputNow());
  if (after !== before) store.setState(after, true);
}

subscribeToPart(follow);
useDocument.subscribe(follow);
useSession.subscribe(follow);
useMapState.subscribe(follow);
useMapView.subscribe(follow);

/** The list is the map with its cards, at whatever zoom its picture was left. */
function levelNow(): MapLevel {
  return currentView().isList ? 'cards' : useMapState.getState().level;
}

/** How much the map says of each thing. */
export function currentLevel(): MapLevel {
  return store.getState().from?.level ?? 'cards';
}

export function useScene(): Scene {
  return store();
}

/** The scene as it would be at another level; what is shown stays as it is. */
export function nodesAt(level: MapLevel): readonly MapNode[] {
  const now = store.getState();
  return level === now.from?.level ? now.nodes : placeAt({ ...inputNow(), level });
}

export function currentNodes(): readonly MapNode[] {
  return store.getState().nodes;
}

function inputNow(): SceneInput {
  const { layout, offers } = currentDossier();
  const { clients, suppliers, rollups, isWhole } = currentPart();
  const { openThemes, lens, selection } = useSession.getState();
  const { fullThemes } = useMapState.getState();
  const level = levelNow();
  const selected = requirementOf(selection);
  return {
    level,
    clients,
    suppliers,
    layout,
    rollups,
    allRollups: isWhole ? rollups : currentRollups(),
    selectedTheme: level === 'themes' ? themeOf(selection) : null,
    isPart: !isWhole,
    openThemes,
    fullThemes,
    selected,
    offers: selected === null ? noOffers : rowOf(cellsOf(offers, selected)),
    isCoverage: lens === 'coverage',
  };
}

function rowOf(offers: SceneInput['offers']): SceneInput['offers'] {
  return offers.length > 0 ? offers : noOffers;
}

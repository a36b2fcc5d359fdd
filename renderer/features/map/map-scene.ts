import { trustBetween } from '#src/analysis/relations/trust-between.ts';
import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand';
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
const noTrusts: SceneInput['trusts'] = [];

/** What stands on the map, brought up to date piece by piece with every change of dossier, session and map. */
const store = createStore<Scene>()(() => updateScene(noScene, inputNow()));
let watchers = 0;
let isBehind = false;

function catchUp(): Scene {
  isBehind = false;
  const before = store.getState();
  const after = updateScene(before, inputNow());
  if (after !== before) store.setState(after, true);
  return after;
}

function sceneNow(): Scene {
  return isBehind ? catchUp() : store.getState();
}

/** While no map is shown, what is shown goes first: an edit in the matrix is painted, then the map follows. */
function follow(): void {
  if (watchers > 0) return void catchUp();
  if (isBehind) return;
  isBehind = true;
  setTimeout(() => isBehind && catchUp(), laterMs);
}
/** Long enough for a few frames. */
const laterMs = 120;

function watch(listener: () => void): () => void {
  watchers += 1;
  const stop = store.subscribe(listener);
  return () => {
    watchers -= 1;
    stop();
  };
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
  return sceneNow().from?.level ?? 'cards';
}

export function useScene(): Scene {
  return useSyncExternalStore(watch, sceneNow);
}

/** The scene as it would be at another level; what is shown stays as it is. */
export function nodesAt(level: MapLevel): readonly MapNode[] {
  const now = sceneNow();
  return level === now.from?.level ? now.nodes : placeAt({ ...inputNow(), level });
}

export function currentNodes(): readonly MapNode[] {
  return sceneNow().nodes;
}

function inputNow(): SceneInput {
  const { layout, offers, relations, pulses } = currentDossier();
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
    trusts: lens === 'trust' ? trustBetween({ relations, pulses }) : noTrusts,
  };
}

function rowOf(offers: SceneInput['offers']): SceneInput['offers'] {
  return offers.length > 0 ? offers : noOffers;
}

import { create } from 'zustand';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { noScene, type Scene, type SceneInput, updateScene } from '#src/views/map/scene.ts';
import { currentPart, subscribeToPart } from './map-part.ts';
import { useMapState } from './map-state.ts';
import { requirementOf } from './selection.ts';

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

export function useScene(): Scene {
  return store();
}

export function currentNodes(): readonly MapNode[] {
  return store.getState().nodes;
}

function inputNow(): SceneInput {
  const { layout, offers } = currentDossier();
  const { clients, suppliers, rollups, isWhole } = currentPart();
  const { openThemes, lens, selection } = useSession.getState();
  const selected = requirementOf(selection);
  return {
    clients,
    suppliers,
    layout,
    rollups,
    isPart: !isWhole,
    openThemes,
    fullThemes: useMapState.getState().fullThemes,
    selected,
    offers: selected === null ? noOffers : rowOf(cellsOf(offers, selected)),
    isCoverage: lens === 'coverage',
  };
}

function rowOf(offers: SceneInput['offers']): SceneInput['offers'] {
  return offers.length > 0 ? offers : noOffers;
}

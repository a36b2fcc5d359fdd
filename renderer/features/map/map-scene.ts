import { useEffect, useState } from 'react';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { cellsOf } from '#src/base/grid.ts';
import { noScene, type Scene, type SceneInput, updateScene } from '#src/views/map/scene.ts';
import { currentPart, subscribeToPart } from './map-part.ts';
import { useMapState } from './map-state.ts';
import { requirementOf } from './selection.ts';

/** The scene of the map, brought up to date with every change of dossier, session and map. */
export function useScene(): Scene {
  const [scene, setScene] = useState(() => updateScene(noScene, inputNow()));
  useEffect(() => {
    const follow = (): void => setScene((before) => updateScene(before, inputNow()));
    follow();
    const stops = [
      subscribeToPart(follow),
      useDocument.subscribe(follow),
      useSession.subscribe(follow),
      useMapState.subscribe(follow),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
  return scene;
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

const noOffers: SceneInput['offers'] = [];

function rowOf(offers: SceneInput['offers']): SceneInput['offers'] {
  return offers.length > 0 ? offers : noOffers;
}

import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { gridOf } from '#src/views/map/node-grid.ts';
import type { Camera } from './camera/camera.ts';
import { forgetPlace } from './camera/kept-place.ts';
import { StreamCanvas } from './canvas/stream-canvas.tsx';
import { usePaintedPointer, useWheelZoom } from './canvas/use-pointer.ts';
import { FilterBar } from './controls/filter-bar.tsx';
import { FirstHint } from './controls/first-hint.tsx';
import { Legend } from './controls/legend.tsx';
import { MapToolbar } from './controls/map-toolbar.tsx';
import { MiniMap } from './controls/mini-map.tsx';
import { ZoomBar } from './controls/zoom-bar.tsx';
import { MapList } from './list/map-list.tsx';
import { resetEditState, useEditState } from './editing/edit-state.ts';
import { mapLooker } from './kept-look.ts';
import { Presentation } from './present/presentation.tsx';
import { stopPresenting } from './present/present-state.ts';
import { registerLooker } from '#renderer/store/kept-views.ts';
import { MapMenu } from './editing/map-menu.tsx';
import { NameEditor } from './editing/name-editor.tsx';
import { Loep } from './loep/loep.tsx';
import css from './map.module.css';
import { useMapActions, useZoomActions } from './map-actions.ts';
import { MapFlow } from './map-flow.tsx';
import { currentLevel, useScene } from './map-scene.ts';
import { mapKeyboard, resetMapState, useMapState } from './map-state.ts';
import { useMapView } from './map-view.ts';
import { DropLine } from './moving/drop-line.tsx';
import { OfferChips } from './offer-chips.tsx';
import { BulkBar } from './picking/bulk-bar.tsx';
import { RubberBand, useRubberBand } from './picking/rubber-band.tsx';
import { ChooseLink } from './relations/choose-link.tsx';
import { ConnectPalette } from './relations/connect-palette.tsx';
import { DrawnLine, LinkHandle } from './relations/link-handle.tsx';
import { LinkLines } from './relations/link-lines.tsx';
import { usePressLine } from './relations/press-line.ts';
import { RelationPanel } from './relations/relation-panel.tsx';
import { useSpoken } from './relations/use-spoken.ts';
import { shownNodeOf } from './selection.ts';
import { MapTree } from './tree/map-tree.tsx';
import { useCamera } from './use-camera.ts';
import { useThemeName } from './use-theme-name.ts';

/** The map as a picture or as a list, with the same tools above it. */
export function MapScreen() {
  const isList = useMapView((view) => view.isList);
  useEffect(
    () => () => {
      resetMapState();
      resetEditState();
      stopPresenting();
      forgetPlace();
    },
    [],
  );
  useMapActions();
  useEffect(() => registerLooker('map', mapLooker), []);
  useKeptFocus(isList);
  return (
    <>
      <MapToolbar />
      <FilterBar />
      {isList ? (
        <ListStage />
      ) : (
        <ReactFlowProvider>
          <MapStage />
        </ReactFlowProvider>
      )}
      <MapMenu />
      <ConnectPalette />
      <ChooseLink />
      <Presentation />
    </>
  );
}

/** Between picture and list the keyboard stays where the reader is. */
function useKeptFocus(isList: boolean): void {
  const before = useRef(isList);
  useEffect(() => {
    if (before.current === isList) return;
    before.current = isList;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(`[${mapKeyboard}]`)?.focus();
  }, [isList]);
}

function ListStage() {
  const text = useText();
  return (
    <section className={css.listStage} aria-label={text.t('map:title')}>
      <MapList />
      <RelationPanel />
      <BulkBar />
    </section>
  );
}

/** Where nodes are painted, none is mounted. */
const noNodes: readonly MapNode[] = [];

/** Three banks, the streams between them, and what floats above: legend, overview, zoom. */
function MapStage() {
  const text = useText();
  const scene = useScene();
  const lens = useSession((session) => session.lens);
  const selection = useSession((session) => session.selection);
  const selected = useMemo(() => shownNodeOf(selection, scene.nodes), [selection, scene.nodes]);
  const hovered = useMapState((state) => state.hovered);
  const active = useMapState((state) => state.active);
  const picked = useMapState((state) => state.picked);
  const marked = useMemo(() => ({ selected, hovered, active, picked }), [selected, hovered, active, picked]);
  const isCards = (scene.from?.level ?? 'cards') === 'cards';
  const grid = useMemo(() => gridOf(isCards ? [] : scene.nodes), [isCards, scene.nodes]);
  const camera = useCamera(selected);
  const theme = useThemeName();
  const spoken = useSpoken(selected, hovered);
  const stage = useRef<HTMLElement>(null);
  const painted = usePaintedPointer(grid);
  const pressLine = usePressLine(scene, lens, spoken);
  const { band, ...banding } = useRubberBand();
  useWheelZoom(stage, camera);
  useZoomActions(camera);
  useCardsForNaming(camera);
  return (
    <section
      ref={stage}
      className={css.stage}
      aria-label={text.t('map:title')}
      onPointerMove={painted.onPointerMove}
      onPointerLeave={painted.onPointerLeave}
      onDoubleClick={painted.onDoubleClick}
      {...banding}
    >
      <StreamCanvas scene={scene} grid={grid} lens={lens} marked={marked} spoken={spoken} theme={theme} />
      <MapFlow
        nodes={isCards ? scene.nodes : noNodes}
        onPress={(event) => painted.click(event) || pressLine(event)}
        onMenu={painted.menu}
        onMoved={camera.settle}
      >
        <RubberBand band={band} />
        <LinkLines nodes={scene.nodes} />
        <OfferChips chips={scene.chips} />
        {isCards && <OnCards nodes={scene.nodes} camera={camera} />}
      </MapFlow>
      <MapTree scene={scene} onReveal={camera.reveal} />
      <RelationPanel />
      <BulkBar />
      <Legend />
      <MiniMap nodes={scene.nodes} camera={camera} />
      <Loep />
      <ZoomBar camera={camera} />
    </section>
  );
}

/** What can be done to cards where they stand. */
function OnCards({ nodes, camera }: { readonly nodes: readonly MapNode[]; readonly camera: Camera }) {
  return (
    <>
      <DropLine />
      <FirstHint nodes={nodes} />
      <LinkHandle nodes={nodes} />
      <DrawnLine nodes={nodes} />
      <NameEditor nodes={nodes} onPlace={camera.show} />
    </>
  );
}

/** A name is typed where it will stand, so the cards come up for it. */
function useCardsForNaming(camera: Camera): void {
  const isNaming = useEditState((state) => state.naming !== null);
  useEffect(() => {
    if (isNaming && currentLevel() !== 'cards') camera.toLevel('cards');
  }, [isNaming, camera]);
}

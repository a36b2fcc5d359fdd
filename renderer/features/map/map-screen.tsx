import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { StreamCanvas } from './canvas/stream-canvas.tsx';
import { FilterBar } from './controls/filter-bar.tsx';
import { FirstHint } from './controls/first-hint.tsx';
import { Legend } from './controls/legend.tsx';
import { MapToolbar } from './controls/map-toolbar.tsx';
import { MiniMap } from './controls/mini-map.tsx';
import { ZoomBar } from './controls/zoom-bar.tsx';
import { MapList } from './list/map-list.tsx';
import { resetEditState } from './editing/edit-state.ts';
import { MapMenu } from './editing/map-menu.tsx';
import { NameEditor } from './editing/name-editor.tsx';
import css from './map.module.css';
import { useMapActions, useZoomActions } from './map-actions.ts';
import { MapFlow } from './map-flow.tsx';
import { useScene } from './map-scene.ts';
import { mapKeyboard, resetMapState, useMapState } from './map-state.ts';
import { useMapView } from './map-view.ts';
import { DropLine } from './moving/drop-line.tsx';
import { OfferChips } from './offer-chips.tsx';
import { BulkBar } from './picking/bulk-bar.tsx';
import { nodeIdOf } from './selection.ts';
import { ChooseLink } from './relations/choose-link.tsx';
import { ConnectPalette } from './relations/connect-palette.tsx';
import { DrawnLine, LinkHandle } from './relations/link-handle.tsx';
import { LinkLines } from './relations/link-lines.tsx';
import { RelationPanel } from './relations/relation-panel.tsx';
import { useSpoken } from './relations/use-spoken.ts';
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
    },
    [],
  );
  useMapActions();
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

/** Three banks, the streams between them, and what floats above: legend, overview, zoom. */
function MapStage() {
  const text = useText();
  const scene = useScene();
  const lens = useSession((session) => session.lens);
  const selected = useSession(({ selection }) => nodeIdOf(selection));
  const hovered = useMapState((state) => state.hovered);
  const camera = useCamera(scene.nodes, selected);
  const theme = useThemeName();
  const spoken = useSpoken(selected, hovered);
  useZoomActions(camera);
  return (
    <section className={css.stage} aria-label={text.t('map:title')}>
      <StreamCanvas scene={scene} lens={lens} spoken={spoken} theme={theme} />
      <MapFlow nodes={scene.nodes}>
        <LinkLines nodes={scene.nodes} />
        <OfferChips chips={scene.chips} />
        <DropLine />
        <FirstHint nodes={scene.nodes} />
        <LinkHandle nodes={scene.nodes} />
        <DrawnLine nodes={scene.nodes} />
        <NameEditor nodes={scene.nodes} onPlace={camera.show} />
      </MapFlow>
      <MapTree scene={scene} onReveal={camera.reveal} />
      <RelationPanel />
      <BulkBar />
      <Legend />
      <MiniMap nodes={scene.nodes} camera={camera} />
      <ZoomBar camera={camera} />
    </section>
  );
}

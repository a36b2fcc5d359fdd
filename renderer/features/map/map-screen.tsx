import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { inspect, select, setOpenThemes, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { EmptyLanes } from './empty-lanes.tsx';
import { Legend } from './legend.tsx';
import css from './map.module.css';
import { type MapContext, MapProvider } from './map-context.ts';
import { MapFlow } from './map-flow.tsx';
import { useMapActions } from './map-actions.ts';
import { useScene } from './map-scene.ts';
import { MapToolbar } from './map-toolbar.tsx';
import { MapTree } from './map-tree.tsx';
import { MiniMap } from './mini-map.tsx';
import { OfferChips } from './offer-chips.tsx';
import { selectionOf, nodeIdOf } from './selection.ts';
import { StreamCanvas } from './stream-canvas.tsx';
import { useCamera } from './use-camera.ts';
import { useHover } from './use-hover.ts';
import { useThemeName } from './use-theme-name.ts';
import { ZoomBar } from './zoom-bar.tsx';

export function MapScreen() {
  return (
    <ReactFlowProvider>
      <MapStage />
    </ReactFlowProvider>
  );
}

/** Three banks, the streams between them, and what floats above: legend, overview, zoom. */
function MapStage() {
  const text = useText();
  const [fullThemes, setFullThemes] = useState<ReadonlySet<string>>(new Set());
  const scene = useScene(fullThemes);
  const lens = useSession((session) => session.lens);
  const selected = useSession(({ selection }) => (selection === null ? null : nodeIdOf(selection)));
  const [active, setActive] = useState<string | null>(null);
  const [hovered, setHovered] = useHover();
  const camera = useCamera(scene.nodes);
  const theme = useThemeName();
  const isEmpty = useDossier((dossier) => dossier.requirements.length === 0 || dossier.clients.length === 0);
  const onOpen = useCallback((node: MapNode, keepsOthers: boolean) => openNode(node, keepsOthers, setFullThemes), []);
  const context = useMemo(
    () => mapContext(selected, active, setHovered, onOpen),
    [selected, active, setHovered, onOpen],
  );
  const picture = useMemo(
    () => ({ ...scene, lens, spoken: new Set([selected, hovered].filter((id) => id !== null)) }),
    [scene, lens, selected, hovered],
  );
  useMapActions(camera);
  return (
    <MapProvider value={context}>
      <MapToolbar />
      <section className={css.stage} aria-label={text.t('map:title')}>
        <StreamCanvas picture={picture} theme={theme} />
        <MapFlow nodes={scene.nodes} onBackground={deselect}>
          <OfferChips chips={scene.chips} />
        </MapFlow>
        <MapTree scene={scene} onActive={setActive} onReveal={camera.reveal} onOpen={onOpen} />
        {isEmpty && <EmptyLanes />}
        <Legend />
        <MiniMap nodes={scene.nodes} camera={camera} />
        <ZoomBar camera={camera} />
      </section>
    </MapProvider>
  );
}

function deselect(): void {
  select(null);
}

function mapContext(
  selected: string | null,
  active: string | null,
  onHover: (id: string | null) => void,
  onOpen: MapContext['onOpen'],
): MapContext {
  return {
    selected,
    active,
    onHover,
    onOpen,
    onSelect: (node, keepsOthers) => {
      const selection = selectionOf(node);
      if (selection !== null) inspect(selection);
      if (node.kind === 'theme' || node.kind === 'more') onOpen(node, keepsOthers);
    },
  };
}

/** Opening a theme unfolds it (once more folds it), "nog 23" shows its other cards, anything else is inspected. */
function openNode(
  node: MapNode,
  keepsOthers: boolean,
  setFullThemes: (update: (before: ReadonlySet<string>) => ReadonlySet<string>) => void,
): void {
  if (node.kind === 'theme') toggleTheme(node.record as ThemeId, keepsOthers);
  else if (node.kind === 'more') setFullThemes((before) => new Set([...before, node.theme]));
  else {
    const selection = selectionOf(node);
    if (selection !== null) inspect(selection);
  }
}

/** One theme is open at a time, unless others are kept open on purpose (Alt). */
function toggleTheme(theme: ThemeId, keepsOthers: boolean): void {
  const before = useSession.getState().openThemes;
  const isOpen = before.has(theme);
  const open = new Set(isOpen || keepsOthers ? before : []);
  if (isOpen) open.delete(theme);
  else open.add(theme);
  setOpenThemes(open);
}

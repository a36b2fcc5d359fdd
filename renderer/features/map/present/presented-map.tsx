import { ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { create } from 'zustand';
import { StreamCanvas } from '#renderer/features/map/canvas/stream-canvas.tsx';
import { boundsOf } from '#renderer/features/map/fit-view.ts';
import { MapFlow } from '#renderer/features/map/map-flow.tsx';
import { PartProvider } from '#renderer/features/map/map-part.ts';
import { LookProvider } from '#renderer/features/map/shown-look.ts';
import { closedDocument, DocumentProvider } from '#renderer/store/document.ts';
import { useIsForced } from '#renderer/features/map/use-theme-name.ts';
import { RollupsProvider } from '#renderer/store/theme-rollups.ts';
import { gridOf } from '#src/views/map/node-grid.ts';
import type { PresentedDossier, PresentedLook } from '#src/views/map/presented.ts';
import { presentView, startOf } from './present-view.ts';
import css from './present.module.css';

type PresentedMapProps = {
  readonly shown: PresentedDossier;
  readonly presented: PresentedLook;
  /** Hands out how to scroll, in parts of what is seen. */
  readonly onScroller: (scroll: (by: number) => void) => void;
};

const nobody = { selected: null, hovered: null, active: null, picked: new Set<never>() };
const silent: ReadonlySet<string> = new Set();

/**
 * [P52] The same nodes and lines as on the map, from a copy of the dossier that holds only what is released; nothing under
 * here is given another one. It is looked at and not touched.
 */
export function PresentedMap({ shown, presented, onScroller }: PresentedMapProps) {
  const { dossier, analysis, rollups } = shown;
  const { look, part, scene } = presented;
  const documents = useMemo(() => create(() => ({ ...closedDocument, dossier, analysis })), [dossier, analysis]);
  const counts = useMemo(() => create(() => rollups), [rollups]);
  const parts = useMemo(() => create(() => part), [part]);
  const isForced = useIsForced();
  const grid = useMemo(() => gridOf([]), []);
  return (
    <DocumentProvider value={documents}>
      <RollupsProvider value={counts}>
        <PartProvider value={parts}>
          <LookProvider value={look}>
            <ReactFlowProvider>
              <div className={css.map} inert>
                <StreamCanvas
                  scene={scene}
                  grid={grid}
                  lens={look.lens}
                  marked={nobody}
                  spoken={silent}
                  theme={isForced ? 'forced' : 'light'}
                />
                <MapFlow nodes={scene.nodes} onPress={taken} onMenu={nothing} onMoved={nothing}>
                  <Frame presented={presented} onScroller={onScroller} />
                </MapFlow>
              </div>
            </ReactFlowProvider>
          </LookProvider>
        </PartProvider>
      </RollupsProvider>
    </DocumentProvider>
  );
}

const taken = (): boolean => true;
const nothing = (): void => {};

/** Keeps the map as wide as the room; a longer one is scrolled, never made smaller. */
function Frame({ presented: { scene, look }, onScroller }: Pick<PresentedMapProps, 'presented' | 'onScroller'>) {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const down = useRef<number | null>(null);
  const { place } = look;
  const bounds = useMemo(() => boundsOf(scene.nodes), [scene.nodes]);
  useEffect(() => {
    if (width === 0 || height === 0) return;
    const show = (duration: number): void => {
      const size = { width, height };
      down.current ??= startOf(bounds, size, presentView(bounds, size, 0, place).zoom, place);
      const view = presentView(bounds, size, down.current, place);
      down.current = view.down;
      void flow.setViewport(view, { duration });
    };
    show(0);
    onScroller((by) => {
      down.current = (down.current ?? 0) + by * height;
      show(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320);
    });
  }, [flow, bounds, width, height, onScroller, place]);
  return null;
}

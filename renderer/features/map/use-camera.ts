import { useReactFlow, useStore } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import { boundsOf, fitView } from './fit-view.ts';
import type { Viewport } from './paint-streams.ts';

export type Camera = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  /** Brings a node into view when it is not. */
  readonly reveal: (id: string) => void;
  readonly centre: (x: number, y: number) => void;
};

const flightMs = 320;

/** How the map is looked at: it stays fitted to its room until a person moves it, and then moves only when asked. */
export function useCamera(nodes: readonly MapNode[]): Camera {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const latest = useRef({ nodes, width, height });
  useLayoutEffect(() => {
    latest.current = { nodes, width, height };
  });
  const fitted = useRef<Viewport | null>(null);
  const fit = useCallback(
    (duration = flightMs) => {
      const now = latest.current;
      fitted.current = fitView(boundsOf(now.nodes), now.width, now.height);
      void flow.setViewport(fitted.current, { duration });
    },
    [flow],
  );
  useEffect(() => {
    if (width === 0 || height === 0) return;
    const isUntouched = fitted.current === null || isSameView(fitted.current, flow.getViewport());
    if (isUntouched) fit(0);
  }, [fit, flow, width, height]);
  return useMemo(
    () => ({
      fit: () => fit(),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: 180 }),
      reset: () => void flow.zoomTo(1, { duration: 180 }),
      reveal: (id) => {
        const box = latest.current.nodes.find((node) => node.id === id)?.box;
        if (box !== undefined && !isInView(box, flow.getViewport(), latest.current)) {
          void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, {
            zoom: flow.getZoom(),
            duration: flightMs,
          });
        }
      },
      centre: (x, y) => void flow.setCenter(x, y, { zoom: flow.getZoom() }),
    }),
    [flow, fit],
  );
}

/** Nobody panned or zoomed since the map was fitted. */
function isSameView(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;
}

type Size = { readonly width: number; readonly height: number };

function isInView(
  box: Box,
  view: { readonly x: number; readonly y: number; readonly zoom: number },
  size: Size,
): boolean {
  const left = box.x * view.zoom + view.x;
  const top = box.y * view.zoom + view.y;
  return (
    left >= 0 && top >= 0 && left + box.width * view.zoom <= size.width && top + box.height * view.zoom <= size.height
  );
}

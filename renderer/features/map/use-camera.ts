import { useReactFlow, useStore } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import type { Viewport } from './canvas/viewport.ts';
import { boundsOf, fitView, viewOfAll, viewWith } from './fit-view.ts';

export type Camera = {
  /** Everything in view, however small. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  /** Brings a node into view when it is not. */
  readonly reveal: (id: string) => void;
  /** Brings a place of the world into view when it is not. */
  readonly show: (x: number, y: number, width: number, height: number) => void;
  readonly centre: (x: number, y: number) => void;
};

const flightMs = 320;
const zoomMs = 180;

/**
 * How the map is looked at: it stays fitted to its room until a person moves it, and then moves only when asked, or to
 * show what was selected elsewhere.
 */
export function useCamera(nodes: readonly MapNode[], selected: string | null): Camera {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const latest = useRef({ nodes, width, height });
  useLayoutEffect(() => {
    latest.current = { nodes, width, height };
  });
  const fitted = useRef<Viewport | null>(null);
  useEffect(() => {
    if (width === 0 || height === 0) return;
    const isUntouched = fitted.current === null || isSameView(fitted.current, flow.getViewport());
    if (!isUntouched) return;
    fitted.current = fitView(boundsOf(latest.current.nodes), width, height);
    void flow.setViewport(fitted.current);
  }, [flow, width, height]);
  const show = useCallback(
    (box: Box) => {
      const view = flow.getViewport();
      const shown = viewWith(headOf(box), view, latest.current);
      if (shown !== view) void flow.setViewport(shown, { duration: calmly(flightMs) });
    },
    [flow],
  );
  const reveal = useCallback(
    (id: string) => {
      const box = latest.current.nodes.find((node) => node.id === id)?.box;
      if (box !== undefined) show(box);
    },
    [show],
  );
  // Selected here it is in view already; selected by a search or on another screen it may be anywhere.
  useEffect(() => {
    if (selected !== null && width > 0) reveal(selected);
  }, [selected, width, reveal]);
  return useMemo(
    () => ({
      fit: () => {
        const now = latest.current;
        const view = viewOfAll(boundsOf(now.nodes), now.width, now.height);
        void flow.setViewport(view, { duration: calmly(flightMs) });
      },
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: calmly(zoomMs) }),
      reset: () => void flow.zoomTo(1, { duration: calmly(zoomMs) }),
      reveal,
      show: (x, y, width, height) => show({ x, y, width, height }),
      centre: (x, y) => void flow.setCenter(x, y, { zoom: flow.getZoom() }),
    }),
    [flow, reveal, show],
  );
}

function calmly(ms: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms;
}

/** Of a tall node, such as an open theme, its top is what has to be seen. */
function headOf(box: Box): Box {
  return { ...box, height: Math.min(box.height, 160) };
}

/** Nobody panned or zoomed since the map was fitted. */
function isSameView(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;
}

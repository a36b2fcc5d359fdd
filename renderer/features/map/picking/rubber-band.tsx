import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, type PointerEvent as ReactPointerEvent, useState } from 'react';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { followPointer } from '#renderer/features/map/pointer-drag.ts';
import { setPicked, useMapState } from '#renderer/features/map/map-state.ts';
import { select } from '#renderer/store/session.ts';
import type { Box } from '#src/views/map/lanes.ts';
import { pickInside } from '#src/views/map/pick.ts';
import css from './picking.module.css';

/** [P54] With Shift or Ctrl the pointer draws a band over the map instead of moving it; what it touches is picked. */
export function useRubberBand() {
  const flow = useReactFlow();
  const [band, setBand] = useState<Box | null>(null);
  const onDown = (start: ReactPointerEvent): void => {
    if (!isBand(start)) return;
    start.stopPropagation();
    let drawn: Box | null = null;
    followPointer(start, {
      move: ({ clientX, clientY }) => {
        const from = flow.screenToFlowPosition({ x: start.clientX, y: start.clientY });
        drawn = boxBetween(from, flow.screenToFlowPosition({ x: clientX, y: clientY }));
        setBand(drawn);
      },
      drop: () => {
        if (drawn === null) return;
        const { picked } = useMapState.getState();
        select(null);
        setPicked(new Set([...picked, ...pickInside(currentNodes(), drawn)]));
        dropNextClick();
      },
      ended: () => setBand(null),
    });
  };
  return {
    band,
    onPointerDownCapture: onDown,
    // React Flow pans from the mouse event that follows, and the browser marks the texts it passes.
    onMouseDownCapture: (event: ReactMouseEvent) => {
      if (!isBand(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function isBand({ button, shiftKey, ctrlKey, metaKey, target }: ReactMouseEvent): boolean {
  const isOnMap = target instanceof Element && target.classList.contains('react-flow__pane');
  return isOnMap && button === 0 && (shiftKey || ctrlKey || metaKey);
}

/** The click that ends a band, in the same turn as the release, is not meant for the map. */
function dropNextClick(): void {
  const waiting = new AbortController();
  addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: waiting.signal });
  setTimeout(() => waiting.abort(), 0);
}

type At = { readonly x: number; readonly y: number };

function boxBetween(a: At, b: At): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

export function RubberBand({ band }: { readonly band: Box | null }) {
  if (band === null) return null;
  const { x, y, width, height } = band;
  return (
    <ViewportPortal>
      <i className={css.band} style={{ width, height, transform: `translate(${x}px, ${y}px)` }} />
    </ViewportPortal>
  );
}

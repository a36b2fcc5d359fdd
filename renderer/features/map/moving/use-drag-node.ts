import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useRef } from 'react';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { dropOf, isDraggable } from '#src/views/map/drop.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { setDrag, useDrag } from './drag-state.ts';
import { dropNode } from './move-actions.ts';

/** Pixels a press may wander and still be a click. */
const slack = 4;

type Press = { readonly x: number; readonly y: number };

type DragHandlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  /** True for the click that ends a drag, once. */
  readonly wasDragged: () => boolean;
};

/** Lets a pointer carry a node; Esc puts it back. */
export function useDragNode(node: MapNode): DragHandlers {
  const flow = useReactFlow();
  const press = useRef<Press | null>(null);
  const hasMoved = useRef(false);
  const keys = useRef<AbortController | null>(null);
  const stop = (): void => {
    press.current = null;
    keys.current?.abort();
    setDrag(null);
  };
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  return {
    onPointerDown: ({ button, clientX, clientY }) => {
      hasMoved.current = false;
      if (button === 0 && isDraggable(node) && !currentStatus().isReadOnly) press.current = { x: clientX, y: clientY };
    },
    onPointerMove: (event) => {
      const from = press.current;
      if (from === null || !isDraggable(node)) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!hasMoved.current && Math.hypot(x, y) < slack) return;
      if (!hasMoved.current) {
        hasMoved.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        keys.current = new AbortController();
        addEventListener('keydown', cancel, { capture: true, signal: keys.current.signal });
      }
      const [dx, dy] = [x / flow.getZoom(), y / flow.getZoom()];
      const pointer = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const corner = { x: node.box.x + dx, y: node.box.y + dy };
      setDrag({ id: node.id, dx, dy, ...dropOf(currentNodes(), node, pointer, corner) });
    },
    onPointerUp: () => {
      const { drag } = useDrag.getState();
      stop();
      if (drag?.id === node.id && isDraggable(node)) dropNode(node, drag.drop);
    },
    onPointerCancel: stop,
    wasDragged: () => {
      const was = hasMoved.current;
      hasMoved.current = false;
      return was;
    },
  };
}

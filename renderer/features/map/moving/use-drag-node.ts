import { type ReactFlowInstance, useReactFlow } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { type DraggableNode, dropOf, isDraggable } from '#src/views/map/drop.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { setDrag, useDrag } from './drag-state.ts';
import { dropNode } from './move-actions.ts';

/** Pixels a press may wander and still be a click. */
const slack = 4;

export type DragHandlers = {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
  /** True for the click that ends a drag, once. */
  readonly wasDragged: () => boolean;
};

/** Lets a pointer carry a node; Esc puts it back. */
export function useDragNode(node: MapNode): DragHandlers {
  const flow = useReactFlow();
  const hasMoved = useRef(false);
  return {
    onPointerDown: (event) => {
      hasMoved.current = false;
      if (event.button !== 0 || !isDraggable(node) || currentStatus().isReadOnly) return;
      carry(node, flow, event, () => {
        hasMoved.current = true;
      });
    },
    wasDragged: () => {
      const was = hasMoved.current;
      hasMoved.current = false;
      return was;
    },
  };
}

type Start = { readonly clientX: number; readonly clientY: number };

/** The window is listened to, because a quick pointer has left the node before it moved far enough to carry it. */
function carry(node: DraggableNode, flow: ReactFlowInstance, start: Start, onMoved: () => void): void {
  const listening = new AbortController();
  const { signal } = listening;
  let isCarried = false;
  const stop = (): void => {
    listening.abort();
    setDrag(null);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const [x, y] = [clientX - start.clientX, clientY - start.clientY];
    if (!isCarried && Math.hypot(x, y) < slack) return;
    isCarried = true;
    onMoved();
    const [dx, dy] = [x / flow.getZoom(), y / flow.getZoom()];
    const pointer = flow.screenToFlowPosition({ x: clientX, y: clientY });
    const corner = { x: node.box.x + dx, y: node.box.y + dy };
    setDrag({ id: node.id, dx, dy, ...dropOf(currentNodes(), node, pointer, corner) });
  };
  const letGo = (): void => {
    const { drag } = useDrag.getState();
    stop();
    if (drag !== null) dropNode(node, drag.drop);
  };
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isCarried) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', letGo, { signal });
  addEventListener('pointercancel', stop, { signal });
  addEventListener('keydown', cancel, { capture: true, signal });
}

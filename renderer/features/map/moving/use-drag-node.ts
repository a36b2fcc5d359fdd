import { type ReactFlowInstance, useReactFlow } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { followPointer } from '#renderer/features/map/pointer-drag.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { type DraggableNode, type Drop, dropOf, isDraggable } from '#src/views/map/drop.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { setDrag } from './drag-state.ts';
import { dropNode } from './move-actions.ts';

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

function carry(
  node: DraggableNode,
  flow: ReactFlowInstance,
  start: Pick<PointerEvent, 'clientX' | 'clientY'>,
  onMoved: () => void,
): void {
  let drop: Drop | null = null;
  followPointer(start, {
    move: ({ clientX, clientY }) => {
      onMoved();
      const zoom = flow.getZoom();
      const [dx, dy] = [(clientX - start.clientX) / zoom, (clientY - start.clientY) / zoom];
      const pointer = flow.screenToFlowPosition({ x: clientX, y: clientY });
      const corner = { x: node.box.x + dx, y: node.box.y + dy };
      const target = dropOf(currentNodes(), node, pointer, corner);
      drop = target.drop;
      setDrag({ id: node.id, dx, dy, ...target });
    },
    drop: () => {
      if (drop !== null) dropNode(node, drop);
    },
    ended: () => setDrag(null),
  });
}

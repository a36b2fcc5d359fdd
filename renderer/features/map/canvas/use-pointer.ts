import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { useReactFlow } from '@xyflow/react';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { setHovered, useMapState } from '#renderer/features/map/map-state.ts';
import { setEditState } from '#renderer/features/map/editing/edit-state.ts';
import { clickNode, openMenuOn, openNode } from '#renderer/features/map/node-actions.ts';
import type { Camera } from '#renderer/features/map/camera/camera.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { currentText } from '#renderer/store/settings.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { nodeName } from '#src/views/map/node-label.ts';
import { type NodeGrid, nodeAt } from '#src/views/map/node-grid.ts';

export type PaintedPointer = {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  /** True when a painted node took the click. */
  readonly click: (event: MouseEvent) => boolean;
  readonly menu: (event: MouseEvent | globalThis.MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
};

/** [P28] What is only painted answers a pointer as a card does: it hovers, is selected by a click, opens by two. */
export function usePaintedPointer(grid: NodeGrid): PaintedPointer {
  const flow = useReactFlow();
  const met = useRef<MapNode | null>(null);
  const under = ({ clientX, clientY, target }: MouseEvent | globalThis.MouseEvent): MapNode | null => {
    const isPane = target instanceof Element && target.classList.contains('react-flow__pane');
    if (!isPane || useMapState.getState().level === 'cards') return null;
    const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
    return nodeAt(grid, x, y);
  };
  const meet = (node: MapNode | null, { currentTarget }: PointerEvent<HTMLElement>): void => {
    if (met.current === node) return;
    met.current = node;
    setHovered(node?.id ?? null);
    currentTarget.dataset.over = node === null ? '' : 'node';
    currentTarget.title = node === null ? '' : nodeName(currentText(), currentDossier(), node);
  };
  useEffect(() => {
    met.current = null;
  }, [grid]);
  return {
    onPointerMove: (event) => {
      if (event.buttons === 0) meet(under(event), event);
    },
    onPointerLeave: (event) => meet(null, event),
    click: (event) => {
      const node = under(event);
      if (node === null) return false;
      const { altKey, ctrlKey, metaKey, shiftKey } = event;
      clickNode(currentNodes(), node, { alt: altKey, mod: ctrlKey || metaKey, shift: shiftKey });
      return true;
    },
    menu: (event) => {
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      const node = under(event);
      if (node === null) setEditState({ menu: { node: null, at } });
      else openMenuOn(node, at);
    },
    onDoubleClick: (event) => {
      const node = under(event);
      if (node !== null) openNode(node, false);
    },
  };
}

/** How much a wheel's step zooms: a notch of 100 pixels is a quarter. */
const perPixel = 0.0022;
const line = 16;
/** A touchpad pinches in small steps, a wheel turns in notches of a hundred. */
const pinch = { below: 40, times: 5 };

/** Ctrl (Command) with the wheel, and pinching on a touchpad, zooms at the pointer, through all levels. */
export function useWheelZoom(stage: RefObject<HTMLElement | null>, camera: Camera): void {
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, top } = element.getBoundingClientRect();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? line : 1);
      const wide = Math.abs(pixels) < pinch.below ? pixels * pinch.times : pixels;
      const step = Math.max(-200, Math.min(200, wide));
      camera.zoomBy(Math.exp(-step * perPixel), { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => element.removeEventListener('wheel', onWheel, { capture: true });
  }, [stage, camera]);
}

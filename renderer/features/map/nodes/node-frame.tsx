import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { setHovered, useMapState } from '#renderer/features/map/map-state.ts';
import { clickNode, openMenuOn, openNode } from '#renderer/features/map/node-actions.ts';
import { NODE_ID } from '#renderer/features/map/node-place.ts';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { useDrag } from '#renderer/features/map/moving/drag-state.ts';
import { useDragNode } from '#renderer/features/map/moving/use-drag-node.ts';
import { useIsSelected } from '#renderer/features/map/shown-look.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import css from './nodes.module.css';

type NodeFrameProps = {
  readonly node: MapNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
  readonly isQuiet?: boolean;
};

/**
 * A node as a pointer meets it: click selects, double click opens, hovering lets its lines speak. Keyboard and screen
 * readers meet the same node in the map's tree, so here it is out of the tab order.
 */
export function NodeFrame({ node, className, style, children, isQuiet = false }: NodeFrameProps) {
  const isSelected = useIsSelected(node.id);
  const isActive = useMapState(({ active }) => active === node.id);
  const isPicked = useMapState(({ picked }) => node.kind === 'requirement' && picked.has(node.record as RequirementId));
  const drag = useDrag((state) => (state.drag?.id === node.id ? state.drag : null));
  const { wasDragged, ...pointer } = useDragNode(node);
  const folds = node.kind === 'theme' || node.kind === 'more';
  return (
    <button
      type="button"
      tabIndex={-1}
      style={drag === null ? style : { ...style, transform: `translate(${drag.dx}px, ${drag.dy}px)` }}
      className={clsx(
        css.node,
        isQuiet && css.quiet,
        isSelected && css.selected,
        isPicked && css.picked,
        isActive && css.active,
        drag !== null && css.dragged,
        'nopan',
        className,
      )}
      onClick={({ altKey, ctrlKey, metaKey, shiftKey }) => {
        if (wasDragged()) return;
        clickNode(currentNodes(), node, { alt: altKey, mod: ctrlKey || metaKey, shift: shiftKey });
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        openMenuOn(node, { x: event.clientX, y: event.clientY });
      }}
      {...{ [NODE_ID]: node.id }}
      onDoubleClick={folds ? undefined : () => openNode(node, false)}
      {...pointer}
      onPointerEnter={() => setHovered(node.id)}
      onPointerLeave={() => setHovered(null)}
    >
      {children}
    </button>
  );
}

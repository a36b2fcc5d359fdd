import { type Node, type NodeProps, type NodeTypes, ReactFlow, useStore } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, type MouseEvent, type ReactNode, useMemo } from 'react';
import { select } from '#renderer/store/session.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import css from './map.module.css';
import { ClientNode } from './nodes/client-node.tsx';
import { EmptyNode } from './nodes/empty-node.tsx';
import { MoreNode, SscNode, TitleNode } from './nodes/plain-nodes.tsx';
import { RequirementNode } from './nodes/requirement-node.tsx';
import { SupplierNode } from './nodes/supplier-node.tsx';
import { ThemeNode } from './nodes/theme-node.tsx';
import { focusTree } from './tree/focus-tree.ts';
import { noTiles, sameTiles, type Tiles, tilesInView, visibleNodes } from './visible-nodes.ts';

type FlowNode = Node<{ node: MapNode }, 'map'>;
/** An open theme's box reaches around its cards; as a node only its head is solid. */
const themeHead = 40;

const AnyNode = memo(function AnyNode({ data: { node } }: NodeProps<FlowNode>): ReactNode {
  switch (node.kind) {
    case 'client':
      return <ClientNode node={node} />;
    case 'ssc':
      return <SscNode node={node} />;
    case 'theme':
      return <ThemeNode node={node} />;
    case 'requirement':
      return <RequirementNode node={node} />;
    case 'supplier':
      return <SupplierNode node={node} />;
    case 'title':
      return <TitleNode node={node} />;
    case 'more':
      return <MoreNode node={node} />;
    case 'empty':
      return <EmptyNode node={node} />;
    case 'bank':
    case 'place':
      return null;
    default:
      return assertNever(node);
  }
});

const nodeTypes: NodeTypes = { map: AnyNode };

type MapFlowProps = {
  readonly nodes: readonly MapNode[];
  /** A press on the pane; true when something painted there took it. */
  readonly onPress: (event: MouseEvent) => boolean;
  readonly onMenu: (event: MouseEvent | globalThis.MouseEvent) => void;
  /** A gesture of a finger ended; wheel and keys go through the camera. */
  readonly onMoved: () => void;
  readonly children: ReactNode;
};

/** React Flow as viewport and stage: it is given only the nodes on screen, with their sizes, and no edges. */
export function MapFlow({ nodes, onPress, onMenu, onMoved, children }: MapFlowProps) {
  const isEmpty = nodes.length === 0;
  const tiles = useStore<Tiles>(
    ({ transform: [x, y, zoom], width, height }) => (isEmpty ? noTiles : tilesInView({ x, y, zoom }, width, height)),
    sameTiles,
  );
  const shown = useMemo(() => visibleNodes(nodes, tiles).map(toFlowNode), [nodes, tiles]);
  return (
    <ReactFlow<FlowNode>
      className={css.flow}
      nodes={shown}
      nodeTypes={nodeTypes}
      onPaneClick={(event) => {
        if (onPress(event)) return;
        select(null);
        focusTree();
      }}
      onPaneContextMenu={onMenu}
      onMoveEnd={onMoved}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      selectionKeyCode={null}
      zoomOnDoubleClick={false}
      panOnScroll
      zoomOnScroll={false}
      zoomActivationKeyCode={null}
      minZoom={0.2}
      maxZoom={2}
      proOptions={hideAttribution}
    >
      {children}
    </ReactFlow>
  );
}

/** React Flow lets the pointer through nodes it neither drags nor selects itself. */
const pointable = { pointerEvents: 'all' } as const;
const hideAttribution = { hideAttribution: true };

function toFlowNode(node: MapNode): FlowNode {
  const height = node.kind === 'theme' && node.isOpen ? themeHead : node.box.height;
  const { x, y, width } = node.box;
  const style = node.kind === 'title' ? undefined : pointable;
  return {
    id: node.id,
    type: 'map',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    data: { node },
    ...(style && { style }),
  };
}

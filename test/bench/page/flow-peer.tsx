import { type Node, ReactFlow } from '@xyflow/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The peer: React Flow given every node at once, with sizes, and told to mount only those in view. Bundled by `bundle.ts`.

const across = 100;

function nodesOf(count: number): Node[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    position: { x: (index % across) * 70, y: Math.floor(index / across) * 32 },
    width: 64,
    height: 26,
    measured: { width: 64, height: 26 },
    data: { label: `${index}` },
  }));
}

const host = document.createElement('div');
host.id = 'peer';
Object.assign(host.style, { position: 'fixed', inset: '0', width: `${innerWidth}px`, height: `${innerHeight}px` });
document.body.append(host);
createRoot(host).render(
  createElement(ReactFlow, {
    nodes: nodesOf(10_000),
    edges: [],
    onlyRenderVisibleElements: true,
    nodesDraggable: false,
    panOnScroll: true,
    fitView: true,
    minZoom: 0.05,
  }),
);

import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { boundsOf } from '#renderer/features/map/fit-view.ts';
import css from '#renderer/features/map/map.module.css';
import { currentPart } from '#renderer/features/map/map-part.ts';
import { currentAnalysis, currentDossier } from '#renderer/store/document.ts';
import type { Lens } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Text } from '#src/text/text.ts';
import { type MapLine, mapLines } from '#src/views/map/map-lines.ts';
import type { Bed, Drawing } from '#src/views/map/map-motion.ts';
import type { NodeGrid } from '#src/views/map/node-grid.ts';
import { overviewFacts } from '#src/views/map/overview/overview-facts.ts';
import type { Scene } from '#src/views/map/scene.ts';
import type { Pace } from './motion-clock.ts';
import type { Marked } from './nodes/marks.ts';
import { type Painter, startPainter } from './painter.ts';

type StreamCanvasProps = {
  readonly scene: Scene;
  readonly grid: NodeGrid;
  readonly lens: Lens;
  /** Nodes that stand out. */
  readonly marked: Marked;
  /** Ids of nodes and lines that speak. */
  readonly spoken: ReadonlySet<string>;
  readonly theme: string;
};

type Shown = Pick<StreamCanvasProps, 'scene' | 'lens'>;

/** All lines and lane beds on one canvas under the nodes; at a level without cards also the nodes. */
export function StreamCanvas({ scene, grid, lens, marked, spoken, theme }: StreamCanvasProps) {
  const text = useText();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const shown = useRef<Shown | null>(null);
  const flow = useStoreApi();
  const level = scene.from?.level ?? 'cards';
  const drawing = useMemo(
    () => drawingOf(scene, mapLines(scene, lens, spoken, level !== 'cards')),
    [scene, lens, spoken, level],
  );
  const bounds = useMemo(() => boundsOf(scene.nodes), [scene.nodes]);
  const facts = useMemo(() => (level === 'cards' ? null : factsOf(text, scene, lens)), [level, text, scene, lens]);
  const own = level === 'cards' ? null : marked;
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === null || context === null) return;
    painter.current = startPainter(canvas, context, flow);
    return () => {
      painter.current?.stop();
      shown.current = null;
    };
  }, [flow, theme]);
  useEffect(() => {
    const now = { scene, lens };
    const nodes = facts === null || own === null ? null : { grid, facts, marked: own };
    painter.current?.show({ ...drawing, bounds, level, nodes, number: text.number }, paceOf(shown.current, now));
    shown.current = now;
  }, [scene, lens, drawing, bounds, facts, own, grid, level, text, theme]);
  return <canvas ref={canvasRef} className={css.streams} aria-hidden="true" />;
}

function factsOf(text: Text, scene: Scene, lens: Lens) {
  const { clients, suppliers } = currentPart();
  return overviewFacts({
    text,
    lens,
    dossier: currentDossier(),
    analysis: currentAnalysis(),
    shown: scene.from?.rollups ?? [],
    all: scene.from?.allRollups ?? [],
    clients: clients.filter(({ kind }) => kind !== 'ssc').length,
    suppliers: suppliers.length,
  });
}

function drawingOf({ nodes }: Scene, lines: readonly MapLine[]): Drawing {
  const beds = nodes.flatMap((node): Bed[] => {
    if (node.kind === 'bank') return [{ id: node.id, kind: 'bank', box: node.box }];
    return node.kind === 'theme' && node.isOpen ? [{ id: node.id, kind: 'theme', box: node.box }] : [];
  });
  return { beds, lines };
}

/** Folding moves, another lens or other figures cross-fade, hovering answers at once. */
function paceOf(before: Shown | null, now: Shown): Pace {
  if (before === null) return null;
  if (before.scene.nodes !== now.scene.nodes) return '--m-slow';
  if (before.lens !== now.lens || before.scene !== now.scene) return '--m-base';
  return '--m-fast';
}

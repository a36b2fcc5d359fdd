import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import css from '#renderer/features/map/map.module.css';
import type { Lens } from '#renderer/store/session.ts';
import { type MapLine, mapLines } from '#src/views/map/map-lines.ts';
import type { Bed, Drawing } from '#src/views/map/map-motion.ts';
import type { Scene } from '#src/views/map/scene.ts';
import type { Pace } from './motion-clock.ts';
import { type Painter, startPainter } from './painter.ts';

type StreamCanvasProps = {
  readonly scene: Scene;
  readonly lens: Lens;
  /** Node ids whose lines speak: of the selection and under the pointer. */
  readonly spoken: ReadonlySet<string>;
  readonly theme: string;
};

/** All lines and lane beds on one canvas under the nodes. */
export function StreamCanvas({ scene, lens, spoken, theme }: StreamCanvasProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const shown = useRef<StreamCanvasProps | null>(null);
  const flow = useStoreApi();
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
    const now = { scene, lens, spoken, theme };
    painter.current?.show(drawingOf(scene, mapLines(scene, lens, spoken)), paceOf(shown.current, now));
    shown.current = now;
  }, [scene, lens, spoken, theme]);
  return <canvas ref={canvasRef} className={css.streams} aria-hidden="true" />;
}

function drawingOf({ nodes }: Scene, lines: readonly MapLine[]): Drawing {
  const beds = nodes.flatMap((node): Bed[] => {
    if (node.kind === 'bank') return [{ id: node.id, kind: 'bank', box: node.box }];
    return node.kind === 'theme' && node.isOpen ? [{ id: node.id, kind: 'theme', box: node.box }] : [];
  });
  return { beds, lines };
}

/** Folding moves, another lens or other figures cross-fade, hovering answers at once. */
function paceOf(before: StreamCanvasProps | null, now: StreamCanvasProps): Pace {
  if (before === null) return null;
  if (before.scene.nodes !== now.scene.nodes) return '--m-slow';
  if (before.lens !== now.lens || before.scene !== now.scene) return '--m-base';
  return '--m-fast';
}

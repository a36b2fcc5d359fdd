import { type ReactFlowState, useStore, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Camera } from '#renderer/features/map/camera/camera.ts';
import { readPalette } from '#renderer/ui/canvas/palette.ts';
import { boundsOf } from '#renderer/features/map/fit-view.ts';
import css from '#renderer/features/map/map.module.css';
import { nodeIdOf } from '#renderer/features/map/selection.ts';
import { useThemeName } from '#renderer/features/map/use-theme-name.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import { paintMiniature } from './paint-miniature.ts';

const frame = { width: 176, height: 120 };
/** A map may be this many times taller than the frame before its picture is squeezed instead of shrunk to a thread. */
const slender = 2.5;

type MiniMapProps = { readonly nodes: readonly MapNode[]; readonly camera: Camera };

/** How the whole map lies in the frame: each way with a scale of its own where it would else be too thin to press. */
export type Miniature = { readonly left: number; readonly top: number; readonly across: number; readonly down: number };

function miniatureOf(bounds: Box): Miniature {
  const down = Math.min(frame.height / bounds.height, frame.width / bounds.width);
  const across = Math.min(
    frame.width / bounds.width,
    down * Math.max(1, frame.width / slender / (bounds.width * down)),
  );
  return {
    left: (frame.width - bounds.width * across) / 2 - bounds.x * across,
    top: (frame.height - bounds.height * down) / 2 - bounds.y * down,
    across,
    down,
  };
}

/** The whole map at thumbnail size with the part on screen framed; pressing or dragging moves the view. */
export function MiniMap({ nodes, camera }: MiniMapProps) {
  const text = useText();
  const bounds = useMemo(() => boundsOf(nodes), [nodes]);
  const miniature = useMemo(() => miniatureOf(bounds), [bounds]);
  const isAllInView = useStore(({ transform: [x, y, zoom], width, height }) =>
    isInside(bounds, x, y, zoom, width, height),
  );
  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    camera.centre(
      (event.clientX - left - miniature.left) / miniature.across,
      (event.clientY - top - miniature.top) / miniature.down,
    );
  };
  if (isAllInView) return null;
  return (
    <div className={css.minimap}>
      <div
        className={css.miniature}
        role="img"
        aria-label={text.t('map:minimap')}
        onPointerDown={go}
        onPointerMove={go}
      >
        <Blocks nodes={nodes} miniature={miniature} />
        <ViewFrame miniature={miniature} />
      </div>
    </div>
  );
}

/** With everything in view there is nothing to go to, and the overview would only cover it. */
function isInside(bounds: Box, x: number, y: number, zoom: number, width: number, height: number): boolean {
  const left = bounds.x * zoom + x;
  const top = bounds.y * zoom + y;
  return left >= 0 && top >= 0 && left + bounds.width * zoom <= width && top + bounds.height * zoom <= height;
}

function Blocks({ nodes, miniature }: { readonly nodes: readonly MapNode[]; readonly miniature: Miniature }) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const clients = useDossier((dossier) => dossier.clients);
  const analyses = useAnalysis((analysis) => analysis.requirements);
  const selected = useSession(({ selection }) => nodeIdOf(selection));
  const theme = useThemeName();
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === null || context === null) return;
    const scale = window.devicePixelRatio;
    canvas.width = frame.width * scale;
    canvas.height = frame.height * scale;
    context.scale(scale, scale);
    paintMiniature(context, nodes, miniature, { palette: readPalette(canvas), clients, analyses, selected });
    // The theme is read from the element, not from the name.
  }, [nodes, miniature, clients, analyses, selected, theme]);
  return <canvas ref={canvasRef} aria-hidden="true" />;
}

/** Never so small that it is lost. */
const smallest = 6;

/** The part on screen; it follows a gesture without rendering React. */
function ViewFrame({ miniature }: { readonly miniature: Miniature }) {
  const frameRef = useRef<HTMLElement>(null);
  const flow = useStoreApi();
  useLayoutEffect(() => {
    const follow = (): void => {
      if (frameRef.current !== null) Object.assign(frameRef.current.style, viewStyle(miniature, flow.getState()));
    };
    follow();
    return flow.subscribe(follow);
  }, [miniature, flow]);
  return <i ref={frameRef} className={css.miniView} />;
}

function viewStyle({ left, top, across, down }: Miniature, { transform, width, height }: ReactFlowState) {
  const [x, y, zoom] = transform;
  return {
    width: `${Math.max(smallest, (width / zoom) * across)}px`,
    height: `${Math.max(smallest, (height / zoom) * down)}px`,
    transform: `translate(${left - (x / zoom) * across}px, ${top - (y / zoom) * down}px)`,
  };
}

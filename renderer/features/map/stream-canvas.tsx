import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { readPalette } from './map-palette.ts';
import css from './map.module.css';
import { type Picture, type Viewport, paint } from './paint-streams.ts';

/** Above this a frame is no longer free: while a gesture runs, the last bitmap is moved instead of drawn anew. */
const cheapMs = 6;

/** All lines and lane beds on one canvas under the nodes; follows React Flow's viewport without rendering React. */
export function StreamCanvas({ picture, theme }: { readonly picture: Picture; readonly theme: string }) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === null || context === null) return;
    return followViewport(canvas, context, picture, flow);
  }, [picture, theme, flow]);
  return <canvas ref={canvasRef} className={css.streams} aria-hidden="true" />;
}

type FlowStore = ReturnType<typeof useStoreApi>;

function followViewport(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  picture: Picture,
  flow: FlowStore,
) {
  const palette = readPalette(canvas);
  let drawn: Viewport | null = null;
  let lastMs = 0;
  let frame = 0;
  const draw = (): void => {
    const { width, height, transform } = flow.getState();
    const scale = window.devicePixelRatio;
    if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
    if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale);
    const view = { x: transform[0], y: transform[1], zoom: transform[2] };
    const started = performance.now();
    paint(context, picture, palette, view, scale);
    lastMs = performance.now() - started;
    canvas.style.transform = '';
    drawn = view;
  };
  const shift = (): void => {
    if (drawn === null) return;
    const [x, y, zoom] = flow.getState().transform;
    const ratio = zoom / drawn.zoom;
    canvas.style.transform = `translate(${x - drawn.x * ratio}px, ${y - drawn.y * ratio}px) scale(${ratio})`;
  };
  let rest = 0;
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    if (lastMs <= cheapMs) frame = requestAnimationFrame(draw);
    else {
      shift();
      rest = window.setTimeout(draw, 120);
    }
  };
  draw();
  const unsubscribe = flow.subscribe((now, before) => {
    if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) schedule();
  });
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  };
}

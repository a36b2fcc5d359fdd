import { useStore } from '@xyflow/react';
import { type PointerEvent, useMemo, useRef } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { find } from '#src/base/table.ts';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import { boundsOf } from '#renderer/features/map/fit-view.ts';
import css from '#renderer/features/map/map.module.css';
import { nodeIdOf } from '#renderer/features/map/selection.ts';
import type { Camera } from '#renderer/features/map/use-camera.ts';

const frame = { width: 176, height: 120 };

type MiniMapProps = { readonly nodes: readonly MapNode[]; readonly camera: Camera };

/** The whole map at thumbnail size with the part on screen framed; pressing or dragging moves the view. */
export function MiniMap({ nodes, camera }: MiniMapProps) {
  const text = useText();
  const svg = useRef<SVGSVGElement>(null);
  const bounds = useMemo(() => boundsOf(nodes), [nodes]);
  const isAllInView = useStore(({ transform: [x, y, zoom], width, height }) =>
    isInside(bounds, x, y, zoom, width, height),
  );
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const box = svg.current?.getBoundingClientRect();
    if (event.buttons !== 1 || box === undefined) return;
    const scale = Math.min(box.width / bounds.width, box.height / bounds.height);
    const left = box.x + (box.width - bounds.width * scale) / 2;
    const top = box.y + (box.height - bounds.height * scale) / 2;
    camera.centre(bounds.x + (event.clientX - left) / scale, bounds.y + (event.clientY - top) / scale);
  };
  if (isAllInView) return null;
  return (
    <div className={css.minimap}>
      <svg
        ref={svg}
        width={frame.width}
        height={frame.height}
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        role="img"
        aria-label={text.t('map:minimap')}
        onPointerDown={go}
        onPointerMove={go}
      >
        <Blocks nodes={nodes} />
        <ViewFrame />
      </svg>
    </div>
  );
}

/** With everything in view there is nothing to go to, and the overview would only cover it. */
function isInside(bounds: Box, x: number, y: number, zoom: number, width: number, height: number): boolean {
  const left = bounds.x * zoom + x;
  const top = bounds.y * zoom + y;
  return left >= 0 && top >= 0 && left + bounds.width * zoom <= width && top + bounds.height * zoom <= height;
}

function Blocks({ nodes }: { readonly nodes: readonly MapNode[] }) {
  const clients = useDossier((dossier) => dossier.clients);
  const analyses = useAnalysis((analysis) => analysis.requirements);
  const selected = useSession(({ selection }) => nodeIdOf(selection));
  return nodes.map((node) => {
    if (node.kind === 'bank' || node.kind === 'title' || node.kind === 'ssc' || node.kind === 'more') return null;
    const { x, y, width, height } = node.box;
    const hue = node.kind === 'client' ? find(clients, node.record)?.hue : undefined;
    const isClash = node.kind === 'requirement' && find(analyses, node.record)?.sharing === 'conflicting';
    const className =
      node.kind === 'supplier' ? css.miniSupplier : node.id === selected ? css.miniSelected : css.miniTheme;
    return (
      <g key={node.id}>
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={8}
          className={className}
          style={hue === undefined ? {} : { fill: hueColor(hue) }}
        />
        {isClash && <path d={`M${x + width - 40} ${y + height / 2}l16 -16l16 16l-16 16z`} className={css.miniClash} />}
      </g>
    );
  });
}

function ViewFrame() {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  return (
    <rect x={-x / zoom} y={-y / zoom} width={width / zoom} height={height / zoom} rx={8} className={css.miniView} />
  );
}

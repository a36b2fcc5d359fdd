import { useMemo } from 'react';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { DossierSummary } from '#src/contract/calls.ts';
import css from './dossier-thumb.module.css';
import { thumbOf } from './thumb-geometry.ts';

export interface DossierThumbProps {
  summary: DossierSummary;
  width: number;
  height: number;
}

const DIAMOND = 7;
const INSET = 11.5;

/** A dossier drawn as its own map; the words beside it say the same. */
export function DossierThumb({ summary, width, height }: DossierThumbProps) {
  const thumb = useMemo(() => thumbOf(summary, width, height), [summary, width, height]);
  return (
    <svg className={css.thumb} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {thumb.offers.map((path) => (
        <path key={path} d={path} className={css.offer} />
      ))}
      {thumb.lines.map((line) => (
        <path
          key={line.path}
          d={line.path}
          className={line.isLoud ? css.loud : css.quiet}
          style={{ stroke: hueColor(line.hue), strokeWidth: line.width }}
        />
      ))}
      {thumb.clients.map(({ hue, ...box }) => (
        <rect key={box.y} {...box} rx="3" className={css.client} style={{ fill: hueColor(hue) }} />
      ))}
      {thumb.themes.map(({ hasConflict, ...box }) => (
        <g key={box.y}>
          <rect {...box} rx="3" className={css.theme} />
          {hasConflict && <Diamond x={box.x + box.width - INSET} y={box.y + box.height / 2} />}
        </g>
      ))}
      {thumb.suppliers.map((box) => (
        <rect key={box.y} {...box} rx="3" className={css.supplier} />
      ))}
    </svg>
  );
}

function Diamond({ x, y }: { x: number; y: number }) {
  const half = DIAMOND / 2;
  return (
    <rect
      className={css.conflict}
      x={x - half}
      y={y - half}
      width={DIAMOND}
      height={DIAMOND}
      transform={`rotate(45 ${x} ${y})`}
    />
  );
}

import { useMemo } from 'react';
import { encode } from 'uqr';

export interface QrProps {
  /** What it says, usually an address. */
  value: string;
  /** Width and height with the quiet zone, in px; a string takes any CSS length. */
  size: number | string;
  name: string;
  className?: string | undefined;
}

/** Light modules around it, as ISO 18004 asks. */
const QUIET = 4;

/** A QR code as one path, dark on light in both themes: scanners of older phones don't read a light one. */
export function Qr({ value, size, name, className }: QrProps) {
  const { path, width } = useMemo(() => qrPath(value), [value]);
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`0 0 ${width} ${width}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#17181c" />
    </svg>
  );
}

/** The dark modules as horizontal strokes, and how many modules it is wide with its quiet zone. */
export function qrPath(value: string): { readonly path: string; readonly width: number } {
  const { data, size } = encode(value, { ecc: 'M', border: QUIET, boostEcc: true });
  const strokes: string[] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x]) x += 1;
      strokes.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  }
  return { path: strokes.join(''), width: size };
}

import { useMemo } from 'react';
import { qrPath } from '#src/base/qr-path.ts';

export interface QrProps {
  /** What it says, usually an address. */
  value: string;
  /** Width and height with the quiet zone, in px; a string takes any CSS length. */
  size: number | string;
  name: string;
  className?: string | undefined;
}

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

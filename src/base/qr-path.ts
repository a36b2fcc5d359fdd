import { encode } from 'uqr';

/** Light modules around it, as ISO 18004 asks. */
const quiet = 4;

/** A QR code as one path: its dark modules as horizontal strokes, and how many modules it is wide with its quiet zone. */
export function qrPath(value: string): { readonly path: string; readonly width: number } {
  const { data, size } = encode(value, { ecc: 'M', border: quiet, boostEcc: true });
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

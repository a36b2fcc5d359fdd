import type { Box } from './lanes.ts';
import type { MapLine } from './map-lines.ts';

/** A painted ground: a lane's bank, or the box of an open theme. */
export type Bed = { readonly id: string; readonly kind: 'bank' | 'theme'; readonly box: Box };

export type Drawing = { readonly beds: readonly Bed[]; readonly lines: readonly MapLine[] };

/** Height of a theme's own row, which an opening theme grows from and a closing one shrinks to. */
const rowHeight = 40;

/**
 * The drawing at `at` (0..1) on the way from one to another: what both have moves, what comes or goes fades, and the
 * lines of a theme that opens or closes part from the line that bundles them.
 */
export function between(from: Drawing, to: Drawing, at: number): Drawing {
  return { beds: bedsBetween(from.beds, to.beds, at), lines: linesBetween(from.lines, to.lines, at) };
}

function bedsBetween(from: readonly Bed[], to: readonly Bed[], at: number): readonly Bed[] {
  const before = new Map(from.map((bed) => [bed.id, bed]));
  const after = new Set(to.map((bed) => bed.id));
  const coming = to.map((bed) => ({ ...bed, box: mixBox(before.get(bed.id)?.box ?? asRow(bed.box), bed.box, at) }));
  const going = from
    .filter((bed) => !after.has(bed.id))
    .map((bed) => ({ ...bed, box: mixBox(bed.box, asRow(bed.box), at) }));
  return [...coming.filter(isBank), ...going, ...coming.filter((bed) => !isBank(bed))];
}

function isBank(bed: Bed): boolean {
  return bed.kind === 'bank';
}

function asRow(box: Box): Box {
  return { ...box, height: rowHeight };
}

function mixBox(a: Box, b: Box, at: number): Box {
  return {
    x: mix(a.x, b.x, at),
    y: mix(a.y, b.y, at),
    width: mix(a.width, b.width, at),
    height: mix(a.height, b.height, at),
  };
}

function linesBetween(from: readonly MapLine[], to: readonly MapLine[], at: number): readonly MapLine[] {
  const before = new Map(from.map((line) => [line.id, line]));
  const after = new Map(to.map((line) => [line.id, line]));
  const going = from.flatMap((line) => {
    if (after.has(line.id)) return [];
    const end = after.get(line.bundle) ?? line;
    return [{ ...line, ...path(line, end, at), alpha: mix(line.alpha, 0, at) }];
  });
  const coming = to.map((line) => {
    const start = before.get(line.id);
    if (start !== undefined) return { ...line, ...path(start, line, at), alpha: mix(start.alpha, line.alpha, at) };
    return { ...line, ...path(before.get(line.bundle) ?? line, line, at), alpha: mix(0, line.alpha, at) };
  });
  return [...going, ...coming];
}

function path(a: MapLine, b: MapLine, at: number): Pick<MapLine, 'x1' | 'y1' | 'x2' | 'y2'> {
  return { x1: mix(a.x1, b.x1, at), y1: mix(a.y1, b.y1, at), x2: mix(a.x2, b.x2, at), y2: mix(a.y2, b.y2, at) };
}

function mix(a: number, b: number, at: number): number {
  return a + (b - a) * at;
}

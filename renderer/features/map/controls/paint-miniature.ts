import type { Palette } from '#renderer/ui/canvas/palette.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import type { Miniature } from './mini-map.tsx';

type Source = {
  readonly palette: Palette;
  readonly clients: Dossier['clients'];
  readonly analyses: Analysis['requirements'];
  readonly selected: string | null;
};

/** Every node as a block: a client in its hue, a supplier in ink, a mark where a requirement clashes. */
export function paintMiniature(
  context: CanvasRenderingContext2D,
  nodes: readonly MapNode[],
  { left, top, across, down }: Miniature,
  { palette, clients, analyses, selected }: Source,
): void {
  for (const node of nodes) {
    const fill = fillOf(node, palette, clients, selected);
    if (fill === null) continue;
    const [x, y] = [left + node.box.x * across, top + node.box.y * down];
    const [width, height] = [Math.max(0.6, node.box.width * across), Math.max(0.6, node.box.height * down - 0.3)];
    context.fillStyle = fill;
    if (node.kind === 'theme' && node.disc !== undefined) {
      context.beginPath();
      context.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI);
      context.fill();
    } else context.fillRect(x, y, width, height);
    if (node.kind !== 'requirement' || find(analyses, node.record)?.sharing !== 'conflicting') continue;
    const side = Math.min(4, height, width / 2);
    context.fillStyle = palette.conflict;
    context.fillRect(x + width - side - Math.min(4, width / 8), y + (height - side) / 2, side, side);
  }
}

function fillOf(node: MapNode, palette: Palette, clients: Dossier['clients'], selected: string | null): string | null {
  switch (node.kind) {
    case 'client':
      return palette.hues[((find(clients, node.record)?.hue ?? 1) - 1) % palette.hues.length] ?? palette.ink;
    case 'supplier':
      return palette.ink4;
    case 'theme':
    case 'requirement':
      return node.id === selected ? palette.ink : palette.line2;
    case 'empty':
      return palette.line2;
    default:
      return null;
  }
}

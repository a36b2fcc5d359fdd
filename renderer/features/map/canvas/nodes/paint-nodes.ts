import { assertNever } from '#src/base/assert-never.ts';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import { type NodeGrid, nodesIn } from '#src/views/map/node-grid.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { type Marked, marksOf, type NodeMarks } from './marks.ts';
import { paintCentre, paintClient, paintSupplier } from './paint-party.ts';
import { paintRectangle } from './paint-rectangle.ts';
import { paintBubble, paintHead } from './paint-theme.ts';
import { type Pen, write } from './pen.ts';

/** Everything that stands on the map at a level without cards, and what it says. */
export type PaintedNodes = { readonly grid: NodeGrid; readonly facts: OverviewFacts; readonly marked: Marked };

/** Draws the nodes that touch `seen`; the cost is what is seen, not what there is. */
export function paintNodes(pen: Pen, { grid, facts, marked }: PaintedNodes, seen: Box): void {
  const nodes = nodesIn(grid, seen);
  for (const node of nodes) {
    const marks = marksOf(marked, node.id, 'record' in node ? node.record : '');
    paintNode(pen, node, facts, marks);
    if (marks.isSelected && isParty(node)) outline(pen, node.box, 8);
    if (marks.isActive) ring(pen, node);
  }
}

function paintNode(pen: Pen, node: MapNode, facts: OverviewFacts, marks: NodeMarks): void {
  switch (node.kind) {
    case 'client':
      return paintClient(pen, node, facts.client(node.record));
    case 'ssc':
      return paintCentre(pen, node, facts.centre(node.record));
    case 'supplier':
      return paintSupplier(pen, node, facts.supplier(node.record));
    case 'theme':
      return node.disc === undefined
        ? paintHead(pen, node, facts.theme(node.record), marks)
        : paintBubble(pen, node, facts.theme(node.record), marks, facts.isWhole);
    case 'requirement':
    case 'place':
      return paintRectangle(pen, node, facts, marks);
    case 'title':
      return paintTitle(pen, node, facts);
    case 'bank':
    case 'empty':
    case 'more':
      return;
    default:
      assertNever(node);
  }
}

function isParty({ kind }: MapNode): boolean {
  return kind === 'client' || kind === 'supplier';
}

function paintTitle(pen: Pen, { box, lane }: Extract<MapNode, { kind: 'title' }>, facts: OverviewFacts): void {
  const [name, count] = facts.title(lane);
  const { palette } = pen;
  const ground = palette.canvas;
  const taken = write(pen, name, box.x + 8, box.y + 12, { size: 13, weight: 700, color: palette.ink, ground });
  write(pen, count, box.x + 16 + taken, box.y + 12, { size: 12, color: palette.ink3, ground });
}

function outline({ context, palette }: Pen, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  context.roundRect(x + 1, y + 1, width - 2, height - 2, radius);
  context.lineWidth = 2;
  context.strokeStyle = palette.ink;
  context.stroke();
}

/** The focus ring of the house: a gap of paper, then ink. */
function ring({ context, palette }: Pen, node: MapNode): void {
  const isBubble = node.kind === 'theme' && node.disc !== undefined;
  const { x, y, width } = node.box;
  const height = node.kind === 'theme' && node.isOpen ? 34 : node.box.height;
  for (const [reach, color] of [
    [1, palette.surface],
    [3, palette.ink],
  ] as const) {
    context.beginPath();
    context.roundRect(x - reach, y - reach, width + 2 * reach, height + 2 * reach, isBubble ? width / 2 + reach : 9);
    context.lineWidth = 2;
    context.strokeStyle = color;
    context.stroke();
  }
}

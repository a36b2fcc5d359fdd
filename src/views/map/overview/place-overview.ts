import type { Box, Lane, LaneTables, MapNode } from '#src/views/map/lanes.ts';
import type { MapLevel } from '#src/views/map/levels.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { placeBubbles } from './bubbles.ts';
import { placeClientTiles, placeSupplierRows } from './parties.ts';
import { placeRectangles, rectanglesWidth } from './rectangles.ts';

const top = 52;
const pad = 8;
const partyWidth = 212;
const clientsAt = 16;
const requirementsAt = 312;
/** Where the columns of bubbles have their middle; a label fits between them. */
const bubbleColumns = { left: 360, right: 648 };
const suppliersAt = { themes: 1000, rectangles: requirementsAt + rectanglesWidth + 2 * pad + 88 } as const;

export type Overview = Exclude<MapLevel, 'cards'>;

/**
 * The lanes where the map says less of more: the same parties and themes in the same order as on the cards, so that
 * nothing changes sides when the level does.
 */
export function placeOverview(
  level: Overview,
  tables: LaneTables,
  shown: readonly ThemeRollup[],
  all: readonly ThemeRollup[],
): readonly MapNode[] {
  const inner = (x: number) => ({ x: x + pad, y: top, width: partyWidth - 2 * pad });
  const clients = placeClientTiles(tables, inner(clientsAt));
  const suppliers = placeSupplierRows(tables, inner(suppliersAt[level]));
  const height = Math.max(bottomOf(clients), bottomOf(suppliers)) - top;
  const themes =
    level === 'themes'
      ? placeBubbles(shown, all, { ...bubbleColumns, top, height })
      : placeRectangles(shown, all, { x: requirementsAt + pad, y: top, width: rectanglesWidth });
  const beds = [
    bed('clients', clientsAt, partyWidth, clients),
    ...(level === 'rectangles' ? [bed('requirements', requirementsAt, rectanglesWidth + 2 * pad, themes)] : []),
    bed('suppliers', suppliersAt[level], partyWidth, suppliers),
  ].filter((each) => each !== null);
  const titles = [
    title('clients', clientsAt, partyWidth),
    title('requirements', level === 'themes' ? bubbleColumns.left - 36 : requirementsAt, 400),
    title('suppliers', suppliersAt[level], partyWidth),
  ];
  return [...beds, ...titles, ...clients, ...themes, ...suppliers];
}

function title(lane: Lane, x: number, width: number): MapNode {
  return { id: `title.${lane}`, kind: 'title', lane, box: { x, y: 12, width, height: 24 } };
}

function bed(lane: Lane, x: number, width: number, nodes: readonly MapNode[]): MapNode | null {
  if (nodes.length === 0) return null;
  const box: Box = { x, y: top - pad, width, height: bottomOf(nodes) - top + 2 * pad };
  return { id: `bank.${lane}`, kind: 'bank', lane, box };
}

function bottomOf(nodes: readonly MapNode[]): number {
  return nodes.reduce((low, { box }) => Math.max(low, box.y + box.height), top);
}

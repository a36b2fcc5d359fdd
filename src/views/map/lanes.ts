import type { Dossier } from '#src/dossier/dossier.ts';
import { byOrder } from '#src/base/order.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';

export type Lane = 'clients' | 'requirements' | 'suppliers';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Everything that stands on the map has an id (`client.ID`, `theme.ID`, `requirement.ID`, …) and a box in world units. */
export type MapNode = { readonly id: string; readonly box: Box } & (
  | { readonly kind: 'bank'; readonly lane: Lane }
  | { readonly kind: 'title'; readonly lane: Lane }
  /** The invitation of a lane that holds nothing yet. */
  | { readonly kind: 'empty'; readonly lane: Lane }
  | { readonly kind: 'ssc'; readonly record: string }
  | { readonly kind: 'client'; readonly record: string; readonly size: NodeSize }
  /** `disc`: radius of the inner disc where it is a bubble; 0 = everything in it is hidden. */
  | { readonly kind: 'theme'; readonly record: string; readonly isOpen: boolean; readonly disc?: number }
  | { readonly kind: 'requirement'; readonly record: string; readonly theme: string }
  /** Where a hidden requirement would stand. */
  | { readonly kind: 'place'; readonly record: string; readonly theme: string }
  | { readonly kind: 'more'; readonly theme: string; readonly hidden: number }
  | { readonly kind: 'supplier'; readonly record: string; readonly size: NodeSize }
);

/** A few: full cards; some: fewer lines; many: one row each; very many: a badge and a figure. */
export type NodeSize = 'card' | 'lines' | 'row' | 'tile';

export type LaneOptions = {
  readonly openThemes: ReadonlySet<string>;
  /** Themes of which every card is shown; others stop at `cardLimit`. */
  readonly fullThemes: ReadonlySet<string>;
  /** Something is hidden, so an empty lane is no invitation to fill it. */
  readonly isPart: boolean;
};

export const cardLimit = 12;
const top = 52;
const pad = 8;
const bank = {
  clients: { x: 16, width: 184 },
  requirements: { x: 304, width: 404 },
  suppliers: { x: 824, width: 184 },
};
const clientSizes = { card: { height: 138, gap: 12 }, lines: { height: 96, gap: 8 }, row: { height: 56, gap: 6 } };
/** Rows from the thirteenth client on. */
const lowRow = { height: 44, gap: 6 };
const supplierSizes = { card: { height: 138, gap: 12 }, lines: { height: 118, gap: 8 }, row: { height: 44, gap: 6 } };
const themeRow = { height: 40, gap: 6 };
const card = { height: 50, gap: 4 };
const moreRow = 32;
const invitation = 168;

/** From the twenty-fifth client on: badges with a figure, two abreast. */
const tile = { height: 30, gap: 6, across: 2 };

export function clientSize(count: number): NodeSize {
  return count <= 4 ? 'card' : count <= 8 ? 'lines' : count <= 24 ? 'row' : 'tile';
}

/** The tables that decide where nodes stand. */
export type LaneTables = Pick<Dossier, 'clients' | 'suppliers' | 'layout'>;

/** Three banks side by side, each in its own order; a person's own placements win over the lane. */
export function placeNodes(
  tables: LaneTables,
  rollups: readonly ThemeRollup[],
  options: LaneOptions,
): readonly MapNode[] {
  const all = [...placeClients(tables), ...placeThemes(rollups, options), ...placeSuppliers(tables)];
  const nodes = options.isPart ? all.filter(({ kind }) => kind !== 'empty') : all;
  if (tables.layout.length === 0) return nodes;
  const placed = new Map(tables.layout.map((placement) => [placement.id, placement]));
  return nodes.map((node) => {
    const own = placed.get(node.id);
    return own === undefined ? node : { ...node, box: { ...node.box, x: own.x, y: own.y } };
  });
}

function placeClients({ clients }: LaneTables): readonly MapNode[] {
  const ordered = clients.toSorted(byOrder);
  const voters = ordered.filter((client) => client.kind !== 'ssc');
  const size = clientSize(voters.length);
  const { height, gap } = size === 'tile' ? tile : voters.length > 12 ? lowRow : clientSizes[size];
  const { x, width } = inner('clients');
  const across = size === 'tile' ? tile.across : 1;
  const cell = (width - (across - 1) * gap) / across;
  const nodes: MapNode[] = [];
  let y = top;
  for (const ssc of ordered.filter((client) => client.kind === 'ssc')) {
    nodes.push({ id: `client.${ssc.id}`, kind: 'ssc', record: ssc.id, box: { x, y, width, height: 40 } });
    y += 50;
  }
  voters.forEach((client, index) => {
    const box = { x: x + (index % across) * (cell + gap), y, width: cell, height };
    nodes.push({ id: `client.${client.id}`, kind: 'client', record: client.id, size, box });
    if (index % across === across - 1 || index === voters.length - 1) y += height + gap;
  });
  return framed('clients', nodes, y, gap, voters.length === 0);
}

function placeThemes(rollups: readonly ThemeRollup[], options: LaneOptions): readonly MapNode[] {
  const { x, width } = inner('requirements');
  const isEmpty = rollups.every(({ cards }) => cards.length === 0);
  const nodes: MapNode[] = [];
  let y = top;
  for (const rollup of rollups) {
    const isOpen = options.openThemes.has(rollup.theme) && rollup.cards.length > 0;
    const cards = isOpen ? placeCards(rollup, options.fullThemes.has(rollup.theme), y + themeRow.height) : [];
    const bottom = cards.at(-1)?.box;
    const height = bottom === undefined ? themeRow.height : bottom.y + bottom.height + pad - 2 - y;
    nodes.push({
      id: `theme.${rollup.theme}`,
      kind: 'theme',
      record: rollup.theme,
      isOpen,
      box: { x, y, width, height },
    });
    nodes.push(...cards);
    y += height + themeRow.gap;
  }
  return framed('requirements', nodes, y, themeRow.gap, isEmpty);
}

function placeCards(rollup: ThemeRollup, isFull: boolean, y: number): readonly MapNode[] {
  const { x, width } = inner('requirements');
  const box = (index: number, height: number): Box => ({
    x: x + 4,
    y: y + index * (card.height + card.gap),
    width: width - 8,
    height,
  });
  const limit = isFull ? rollup.cards.length : cardLimit;
  const shown = rollup.cards.slice(0, limit);
  const nodes: MapNode[] = shown.map(({ requirement }, index) => ({
    id: `requirement.${requirement.id}`,
    kind: 'requirement',
    record: requirement.id,
    theme: rollup.theme,
    box: box(index, card.height),
  }));
  const hidden = rollup.cards.length - shown.length;
  if (hidden > 0)
    nodes.push({ id: `more.${rollup.theme}`, kind: 'more', theme: rollup.theme, hidden, box: box(limit, moreRow) });
  return nodes;
}

function placeSuppliers({ suppliers }: LaneTables): readonly MapNode[] {
  const ordered = suppliers.toSorted(byOrder);
  const size = ordered.length <= 4 ? 'card' : ordered.length <= 6 ? 'lines' : 'row';
  const { height, gap } = supplierSizes[size];
  const { x, width } = inner('suppliers');
  const nodes = ordered.map(
    (supplier, index): MapNode => ({
      id: `supplier.${supplier.id}`,
      kind: 'supplier',
      record: supplier.id,
      size,
      box: { x, y: top + index * (height + gap), width, height },
    }),
  );
  return framed('suppliers', nodes, top + ordered.length * (height + gap), gap, ordered.length === 0);
}

function inner(lane: Lane): { readonly x: number; readonly width: number } {
  return { x: bank[lane].x + pad, width: bank[lane].width - 2 * pad };
}

/** The lane's bed, its title, what stands on it down to `next`, and an invitation where it holds nothing yet. */
function framed(
  lane: Lane,
  nodes: readonly MapNode[],
  next: number,
  gap: number,
  isEmpty: boolean,
): readonly MapNode[] {
  const { x, width } = bank[lane];
  const bottom = isEmpty ? next + invitation : next - gap;
  const invites: readonly MapNode[] = isEmpty
    ? [{ id: `empty.${lane}`, kind: 'empty', lane, box: { ...inner(lane), y: next, height: invitation } }]
    : [];
  return [
    { id: `bank.${lane}`, kind: 'bank', lane, box: { x, y: top - pad, width, height: bottom - top + 2 * pad } },
    { id: `title.${lane}`, kind: 'title', lane, box: { x, y: 12, width, height: 24 } },
    ...nodes,
    ...invites,
  ];
}

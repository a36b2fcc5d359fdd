import { fitFactor } from '#src/analysis/fit-factor.ts';
import { groupBy } from '#src/base/group-by.ts';
import type { Fit, Offer } from '#src/dossier/offer.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import type { Box, MapNode } from './lanes.ts';

/** A line from a theme or from the selected card to a supplier; wide where it covers much, dashed below half. */
export type SupplyLine = {
  readonly id: string;
  /** Id of the line that stands for it while its theme is folded. */
  readonly bundle: string;
  readonly source: string;
  readonly supplier: string;
  readonly width: number;
  readonly isWeak: boolean;
  readonly isSpoken: boolean;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** The offer of one supplier for the selected requirement, standing on its line. */
export type OfferChip = {
  readonly id: string;
  readonly fit: Fit;
  readonly value: Offer['value'];
  readonly x: number;
  readonly y: number;
};

type Loose = {
  readonly source: string;
  readonly theme: string;
  readonly supplier: string;
  readonly fit: number;
  readonly isSpoken: boolean;
};

const thinnest = 1;
const widest = 3;
/** A theme's own row and a card: lines leave these, also where a box reaches on around its cards. */
const rowHeight = 50;

const noLines: readonly SupplyLine[] = [];

/** Lines to the suppliers: of what is selected always, of every theme under the coverage lens. */
export function placeSupply(
  rollups: readonly ThemeRollup[],
  nodes: readonly MapNode[],
  selected: string | null,
  isCoverage: boolean,
  selectedTheme: string | null = null,
): readonly SupplyLine[] {
  if (!isCoverage && selected === null && selectedTheme === null) return noLines;
  const boxes = new Map(nodes.map((node) => [node.id, node.box]));
  const quiet = rollups.flatMap((rollup) =>
    rollup.theme === selectedTheme ? themeLines(rollup, true) : isCoverage ? themeLines(rollup, false) : [],
  );
  const spoken = rollups.flatMap(({ cards }) =>
    cards.flatMap((card) => (card.requirement.id === selected ? cardLines(card) : [])),
  );
  return settle([...quiet, ...spoken], boxes);
}

/** Chips stand where the line reaches the suppliers' bank, at the height of its supplier. */
export function placeChips(lines: readonly SupplyLine[], offers: readonly Offer[]): readonly OfferChip[] {
  const bySupplier = new Map(offers.map((offer) => [offer.supplier as string, offer]));
  return lines.flatMap((line) => {
    const offer = bySupplier.get(line.supplier);
    if (!line.isSpoken || offer === undefined || line.source.startsWith('theme.')) return [];
    return [{ id: line.id, fit: offer.fit, value: offer.value, x: line.x2 - chipInset, y: line.y2 }];
  });
}

const chipInset = 16;

function themeLines({ theme, suppliers }: ThemeRollup, isSpoken: boolean): readonly Loose[] {
  return suppliers.map(({ supplier, fit }) => ({ source: `theme.${theme}`, theme, supplier, fit, isSpoken }));
}

function cardLines({ requirement, offers }: ThemeCard): readonly Loose[] {
  return offers.map((offer) => ({
    source: `requirement.${requirement.id}`,
    theme: requirement.theme,
    supplier: offer.supplier,
    fit: fitFactor(offer.fit),
    isSpoken: true,
  }));
}

function settle(loose: readonly Loose[], boxes: ReadonlyMap<string, Box>): readonly SupplyLine[] {
  const known = loose.filter((line) => boxes.has(line.source) && boxes.has(`supplier.${line.supplier}`));
  const topOf = (id: string): number => boxes.get(id)?.y ?? 0;
  const leaving = ranks(
    known,
    (line) => line.source,
    (a, b) => topOf(`supplier.${a.supplier}`) - topOf(`supplier.${b.supplier}`),
  );
  const entering = ranks(
    known,
    (line) => line.supplier,
    (a, b) => topOf(a.source) - topOf(b.source),
  );
  return known.map((line) => {
    const from = boxes.get(line.source) as Box;
    const to = boxes.get(`supplier.${line.supplier}`) as Box;
    return {
      id: `${line.source}>${line.supplier}`,
      bundle: `theme.${line.theme}>${line.supplier}`,
      source: line.source,
      supplier: line.supplier,
      width: thinnest + (widest - thinnest) * line.fit,
      isWeak: line.fit < 0.5,
      isSpoken: line.isSpoken,
      x1: from.x + from.width,
      y1: from.y + share(leaving.get(line), Math.min(from.height, rowHeight)),
      x2: to.x,
      y2: line.isSpoken ? to.y + to.height / 2 : to.y + share(entering.get(line), to.height),
    };
  });
}

type Rank = { readonly index: number; readonly of: number };

function ranks(
  lines: readonly Loose[],
  keyOf: (line: Loose) => string,
  order: (a: Loose, b: Loose) => number,
): ReadonlyMap<Loose, Rank> {
  const result = new Map<Loose, Rank>();
  for (const group of groupBy(lines, keyOf).values()) {
    group.toSorted(order).forEach((line, index) => result.set(line, { index, of: group.length }));
  }
  return result;
}

/** Evenly over the edge, clear of its corners. */
function share(rank: Rank | undefined, height: number): number {
  const { index, of } = rank ?? { index: 0, of: 1 };
  return 8 + ((height - 16) * (index + 0.5)) / of;
}

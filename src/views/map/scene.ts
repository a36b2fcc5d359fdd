import type { TrustBetween } from '#src/analysis/relations/trust-between.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { keepNodes } from './keep-nodes.ts';
import { type Box, type LaneOptions, type LaneTables, type MapNode, placeNodes } from './lanes.ts';
import type { MapLevel } from './levels.ts';
import { endAtBubbles, lineEnds } from './line-ends.ts';
import { placeOverview } from './overview/place-overview.ts';
import {
  cardStreams,
  type LooseStream,
  settleStreams,
  type Stream,
  streamsOfTheme,
  type Voters,
  votersOf,
} from './streams.ts';
import { type TrustLine, trustLines } from './trust-lines.ts';
import { type OfferChip, placeChips, placeSupply, type SupplyLine } from './supply.ts';

export type SceneInput = LaneTables &
  LaneOptions & {
    readonly clients: Table<Client>;
    readonly level: MapLevel;
    /** What is shown of each theme. */
    readonly rollups: readonly ThemeRollup[];
    /** All there is in the same themes, for the places of what is hidden. */
    readonly allRollups: readonly ThemeRollup[];
    /** Theme whose coverage runs to the suppliers; only where themes are bubbles. */
    readonly selectedTheme: string | null;
    /** Requirement whose offers stand on their lines. */
    readonly selected: string | null;
    readonly offers: readonly Offer[];
    readonly isCoverage: boolean;
    /** Relations whose trust is drawn; none under another lens. */
    readonly trusts: readonly TrustBetween[];
  };

/** What stands where on the map and which lines run, and what that was made from. */
export type Scene = {
  readonly nodes: readonly MapNode[];
  readonly streams: readonly Stream[];
  readonly supply: readonly SupplyLine[];
  readonly trust: readonly TrustLine[];
  readonly chips: readonly OfferChip[];
  readonly from: SceneInput | null;
  /** Lines per theme before they found their place, for the next update. */
  readonly loose: ReadonlyMap<string, readonly LooseStream[]>;
};

export const noScene: Scene = {
  nodes: [],
  streams: [],
  supply: [],
  trust: [],
  chips: [],
  from: null,
  loose: new Map(),
};

/**
 * The scene after something changed. What did not change keeps its object: an edit of a position makes the lines of
 * one theme anew, moves nothing and leaves every node as it was.
 */
export function updateScene(before: Scene, input: SceneInput): Scene {
  const nodes = nodesFor(before, input);
  const { streams, loose } = streamsFor(before, input, nodes);
  const supply = supplyFor(before, input, nodes);
  const chips =
    supply === before.supply && input.offers === before.from?.offers ? before.chips : placeChips(supply, input.offers);
  const trust = trustFor(before, input, nodes);
  const isSame =
    nodes === before.nodes &&
    streams === before.streams &&
    supply === before.supply &&
    trust === before.trust &&
    chips === before.chips;
  if (isSame && before.from !== null) return isSameInput(before.from, input) ? before : { ...before, from: input };
  return { nodes, streams, supply, trust, chips, from: input, loose };
}

function isSameInput(a: SceneInput, b: SceneInput): boolean {
  return (Object.keys(b) as (keyof SceneInput)[]).every((key) => a[key] === b[key]);
}

function nodesFor(before: Scene, input: SceneInput): readonly MapNode[] {
  const old = before.from;
  const isPlaced =
    old !== null &&
    old.level === input.level &&
    old.clients === input.clients &&
    old.suppliers === input.suppliers &&
    old.layout === input.layout &&
    old.openThemes === input.openThemes &&
    old.fullThemes === input.fullThemes &&
    old.isPart === input.isPart &&
    hasSameCards(old.rollups, input.rollups) &&
    (input.level === 'cards' || hasSameCards(old.allRollups, input.allRollups));
  return isPlaced ? before.nodes : keepNodes(before.nodes, placeAt(input));
}

/** Every node of the level asked for, at its place. */
export function placeAt(input: SceneInput): readonly MapNode[] {
  const { level, rollups, allRollups } = input;
  return level === 'cards' ? placeNodes(input, rollups, input) : placeOverview(level, input, rollups, allRollups);
}

function hasSameCards(a: readonly ThemeRollup[], b: readonly ThemeRollup[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return b.every((rollup, index) => {
    const old = a[index] as ThemeRollup;
    if (old === rollup) return true;
    if (old.theme !== rollup.theme || old.cards.length !== rollup.cards.length) return false;
    return rollup.cards.every((card, at) => card.requirement.id === old.cards[at]?.requirement.id);
  });
}

function streamsFor(before: Scene, input: SceneInput, nodes: readonly MapNode[]): Pick<Scene, 'streams' | 'loose'> {
  const old = before.from;
  const isStill = old !== null && nodes === before.nodes && old.clients === input.clients;
  const isSameOwn = input.level !== 'rectangles' || old?.selected === input.selected;
  if (isStill && isSameOwn && old.rollups === input.rollups) return before;
  const known = new Map<ThemeRollup, readonly LooseStream[] | undefined>(
    isStill ? old.rollups.map((rollup) => [rollup, before.loose.get(rollup.theme)]) : [],
  );
  const boxes = lineEnds(nodes);
  const voters = votersOf(input.clients);
  const isOpen = openTest(input, nodes);
  const loose = new Map(
    input.rollups.map((rollup) => [
      rollup.theme as string,
      known.get(rollup) ?? streamsOfTheme(rollup, isOpen(rollup.theme), boxes, voters),
    ]),
  );
  const all = [...[...loose.values()].flat(), ...ownStreams(input, boxes, voters)];
  const streams = isStill ? atSamePlaces(before.streams, all) : null;
  return { streams: streams ?? endAtBubbles(settleStreams(all, boxes, voters), nodes), loose };
}

/** Only cards have lines of their own; elsewhere a theme's lines stand for all it holds. */
function openTest({ level }: SceneInput, nodes: readonly MapNode[]): (theme: string) => boolean {
  if (level !== 'cards') return () => false;
  const open = new Set(nodes.flatMap((node) => (node.kind === 'theme' && node.isOpen ? [node.record] : [])));
  return (theme) => open.has(theme);
}

/** Among rectangles the selected one has lines of its own. */
function ownStreams(
  { level, selected, rollups }: SceneInput,
  boxes: ReadonlyMap<string, Box>,
  voters: Voters,
): readonly LooseStream[] {
  if (level !== 'rectangles' || selected === null || !boxes.has(`requirement.${selected}`)) return [];
  for (const { cards } of rollups) {
    const card = cards.find(({ requirement }) => requirement.id === selected);
    if (card !== undefined) return cardStreams(card, voters);
  }
  return [];
}

/** Lines between the same ends in the same order keep their places; null when one came or went. */
function atSamePlaces(before: readonly Stream[], loose: readonly LooseStream[]): readonly Stream[] | null {
  if (before.length !== loose.length || loose.some(({ id }, index) => before[index]?.id !== id)) return null;
  return loose.map((stream, index) => {
    const { x1, y1, x2, y2 } = before[index] as Stream;
    return { ...stream, x1, y1, x2, y2 };
  });
}

function supplyFor(before: Scene, input: SceneInput, nodes: readonly MapNode[]): readonly SupplyLine[] {
  const old = before.from;
  const isStill =
    old !== null &&
    nodes === before.nodes &&
    old.rollups === input.rollups &&
    old.selected === input.selected &&
    old.selectedTheme === input.selectedTheme &&
    old.isCoverage === input.isCoverage;
  return isStill
    ? before.supply
    : placeSupply(input.rollups, nodes, input.selected, input.isCoverage, input.selectedTheme);
}

function trustFor(before: Scene, { clients, trusts }: SceneInput, nodes: readonly MapNode[]): readonly TrustLine[] {
  const old = before.from;
  const isStill = old !== null && nodes === before.nodes && old.clients === clients && old.trusts === trusts;
  return isStill ? before.trust : trustLines(trusts, nodes, votersOf(clients));
}

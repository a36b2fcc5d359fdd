import { expect, it } from 'vitest';
import type { MapNode } from '#src/views/map/lanes.ts';
import type { Overview } from '#src/views/map/overview/place-overview.ts';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { laneOf } from '#src/views/map/walk.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { inputOf } from '#test/src/views/map/scene-of.ts';

const dossier = { ...randomDossier({ seed: 3, requirements: 60, clients: 30, suppliers: 6 }), layout: [] };
const input = inputOf(dossier);

function at(level: Overview | 'cards', hides: (id: string) => boolean = () => false) {
  const rollups = input.rollups.map((rollup) => ({
    ...rollup,
    cards: rollup.cards.filter(({ requirement }) => !hides(requirement.id)),
  }));
  return updateScene(noScene, { ...input, level, rollups, allRollups: input.rollups });
}

const order = (nodes: readonly MapNode[], kind: string): readonly string[] =>
  nodes.flatMap((node) => (node.kind === kind ? [node.id] : []));

it.each(['themes', 'rectangles'] as const)('[P24] at %s everything stands in the order it has among cards', (level) => {
  for (const kind of ['client', 'theme', 'supplier']) {
    expect(order(at(level).nodes, kind)).toEqual(order(at('cards').nodes, kind));
  }
});

it.each(['themes', 'rectangles'] as const)('[P24] at %s no two nodes of a kind lie over each other', (level) => {
  const nodes = at(level).nodes.filter((node) => laneOf(node) !== null && node.kind !== 'ssc');
  for (const [index, { id, kind, box }] of nodes.entries()) {
    for (const other of nodes.slice(index + 1)) {
      if (other.kind !== kind) continue;
      const isApart =
        box.x + box.width <= other.box.x ||
        other.box.x + other.box.width <= box.x ||
        box.y + box.height <= other.box.y ||
        other.box.y + other.box.height <= box.y;
      expect(isApart, `${id} over ${other.id}`).toBe(true);
    }
  }
});

it('[P25] rings grow with all requirements, discs with those shown, and each next bubble stands lower', () => {
  const hidden = new Set(input.rollups[0]?.cards.map(({ requirement }) => requirement.id as string));
  const bubbles = at('themes', (id) => hidden.has(id)).nodes.filter((node) => node.kind === 'theme');
  const whole = at('themes').nodes.filter((node) => node.kind === 'theme');
  expect(bubbles.map(({ box }) => box)).toEqual(whole.map(({ box }) => box));
  expect(bubbles[0]?.disc).toBe(0);
  const middles = whole.map(({ box }) => box.y + box.height / 2);
  expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  whole.forEach(({ box, disc = 0 }, index) => {
    expect(disc).toBeGreaterThan(0);
    expect(disc).toBeLessThan(box.width / 2);
    for (const [other, rollup] of input.rollups.entries()) {
      const isMore = rollup.cards.length > (input.rollups[index]?.cards.length ?? 0);
      if (isMore) expect(whole[other]?.box.width).toBeGreaterThanOrEqual(box.width);
    }
  });
});

it('[P26] a filter leaves every rectangle in its place and an empty place where one is hidden', () => {
  const isHidden = (id: string): boolean => Number(id.slice(1)) % 3 === 0;
  const whole = at('rectangles').nodes;
  const part = at('rectangles', isHidden).nodes;
  expect(part.map(({ box }) => box)).toEqual(whole.map(({ box }) => box));
  for (const node of part) {
    if (node.kind === 'requirement') expect(isHidden(node.record)).toBe(false);
    if (node.kind === 'place') expect(isHidden(node.record)).toBe(true);
  }
});

it('[P27] lines to a bubble end on its ring, and each leaves at a height of its own', () => {
  const { streams, nodes } = at('themes');
  const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
  const starts = new Map<string, Set<number>>();
  for (const { client, target, x1, y1, x2, y2 } of streams) {
    const box = boxes.get(target);
    if (box === undefined) throw new Error('a line ends at a node');
    const ring = box.width / 2;
    expect(Math.hypot(x2 - box.x - ring, y2 - box.y - ring)).toBeCloseTo(ring);
    expect(x2).toBeLessThanOrEqual(box.x + ring);
    expect(x1).toBeGreaterThan(boxes.get(`client.${client}`)?.x ?? Number.POSITIVE_INFINITY);
    const heights = starts.get(client) ?? new Set();
    heights.add(y1);
    starts.set(client, heights);
  }
  for (const [client, heights] of starts) {
    for (const [other, theirs] of starts) {
      if (client !== other) expect([...heights].some((height) => theirs.has(height))).toBe(false);
    }
  }
});

it('[P27] the selected rectangle has lines of its own beside the bundles', () => {
  const selected = input.rollups[0]?.cards[0];
  if (selected === undefined) throw new Error('there is a card');
  const { streams } = updateScene(noScene, { ...input, level: 'rectangles', selected: selected.requirement.id });
  const own = streams.filter(({ target }) => target === `requirement.${selected.requirement.id}`);
  expect(own).toHaveLength(selected.positions.filter(({ priority }) => priority !== null).length);
  expect(streams.filter(({ target }) => target.startsWith('theme.')).length).toBeGreaterThan(own.length);
});

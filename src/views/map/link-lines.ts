import type { Dossier } from '#src/dossier/dossier.ts';
import { find } from '#src/base/table.ts';
import type { Box, MapNode } from './lanes.ts';
import { endsOf, type Relation, relationId, relationsOf } from './node-relations.ts';

/** A requires or excludes as it is drawn beside the cards: a bow from edge to edge, with its word in the middle. */
export type LinkLine = {
  readonly id: string;
  readonly relation: Extract<Relation, { kind: 'requires' | 'excludes' }>;
  /** World units: leaves at (x1, y1), arrives at (x2, y2), bulging to `bend`. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly bend: number;
};

const firstBend = 28;
const nextBend = 16;
const rowHeight = 50;

/**
 * [P43] The links of one requirement between what stands on the map: a card, or the row of its theme while that is folded.
 * Nearer ones bend less, so that they don't cross.
 */
export function linkLines(
  dossier: Dossier,
  nodes: readonly MapNode[],
  requirement: string | null,
): readonly LinkLine[] {
  if (requirement === null || find(dossier.requirements, requirement) === undefined) return [];
  const boxes = new Map(nodes.map((node) => [node.id, node.box]));
  const standsAt = (node: string): Box | undefined =>
    boxes.get(node) ?? boxes.get(`theme.${find(dossier.requirements, node.slice('requirement.'.length))?.theme}`);
  const lines = relationsOf(dossier, `requirement.${requirement}`).flatMap((relation) => {
    if (relation.kind !== 'requires' && relation.kind !== 'excludes') return [];
    const [from, to] = endsOf(relation).map(standsAt);
    return from === undefined || to === undefined || from === to ? [] : [{ relation, from, to }];
  });
  return lines
    .toSorted((a, b) => reach(a.from, a.to) - reach(b.from, b.to))
    .map(({ relation, from, to }, index) => ({
      id: relationId(relation),
      relation,
      x1: from.x + from.width,
      y1: middle(from),
      x2: to.x + to.width,
      y2: middle(to),
      bend: Math.max(from.x + from.width, to.x + to.width) + firstBend + index * nextBend,
    }));
}

function middle({ y, height }: Box): number {
  return y + Math.min(height, rowHeight) / 2 + 8;
}

function reach(a: Box, b: Box): number {
  return Math.abs(middle(a) - middle(b));
}

import { fitFactor } from '#src/analysis/fit-factor.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { clashing } from '#src/views/themes/theme-rollup.ts';

/** A node of the map with what is at most `depth` lines away from it. */
export type Focus = { readonly node: string; readonly depth: number };

export const deepest = 3;

/**
 * Ids of the nodes in focus, requirements, clients and suppliers, the node itself included. A line runs from a client
 * to what it wants (above W) or clashes on, from a requirement to who can fill any of it, and between requirements
 * that require or exclude each other. A theme stands for its requirements, which are no line away from it.
 */
export function inFocus(rollups: readonly ThemeRollup[], { node, depth }: Focus): ReadonlySet<string> {
  const lines = linesBetween(rollups);
  const found = new Set(startOf(rollups, node));
  let edge = [...found];
  for (let step = 0; step < depth; step += 1) {
    edge = edge.flatMap((id) => [...(lines.get(id) ?? [])]).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
    edge = [...new Set(edge)];
  }
  return found;
}

function startOf(rollups: readonly ThemeRollup[], node: string): readonly string[] {
  const theme = rollups.find((rollup) => `theme.${rollup.theme}` === node);
  return theme === undefined ? [node] : theme.cards.map(({ requirement }) => `requirement.${requirement.id}`);
}

function linesBetween(rollups: readonly ThemeRollup[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>();
  const from = (id: string): Set<string> => {
    const known = lines.get(id) ?? new Set();
    lines.set(id, known);
    return known;
  };
  for (const { cards } of rollups) {
    for (const card of cards) {
      const id = `requirement.${card.requirement.id}`;
      for (const other of endsOf(card)) {
        from(id).add(other);
        from(other).add(id);
      }
    }
  }
  return lines;
}

function endsOf({ requirement, analysis, positions, offers }: ThemeCard): readonly string[] {
  const inConflict = clashing(analysis);
  const clients = positions.filter(
    ({ client, priority }) => (priority !== null && priority !== 'W') || inConflict.has(client),
  );
  return [
    ...clients.map(({ client }) => `client.${client}`),
    ...offers.filter(({ fit }) => fitFactor(fit) > 0).map(({ supplier }) => `supplier.${supplier}`),
    ...[...requirement.requires, ...requirement.excludes].map((other) => `requirement.${other}`),
  ];
}

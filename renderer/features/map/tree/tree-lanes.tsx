import { type ReactNode, useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import type { Lane, MapNode } from '#src/views/map/lanes.ts';
import { nodeLabel, nodeName } from '#src/views/map/node-label.ts';
import { laneOf } from '#src/views/map/walk.ts';

type TreeLanesProps = {
  readonly items: readonly MapNode[];
  readonly prefix: string;
  /** Node the keyboard stands on. */
  readonly current: string | undefined;
};

const lanes: readonly Lane[] = ['clients', 'requirements', 'suppliers'];
/** Up to here every item carries its sentence; beyond, only the item spoken now: composing thousands would be waste. */
const sentencesUpTo = 150;

/** The three lanes as groups of tree items; cards stand under their theme. */
export function TreeLanes({ items, prefix, current }: TreeLanesProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const rollups = useThemeRollups();
  const labelOf = (node: MapNode): string =>
    items.length <= sentencesUpTo || node.id === current
      ? nodeLabel(text, dossier, analysis, rollups, node)
      : nodeName(text, dossier, node);
  const cards = useMemo(() => cardsByTheme(items), [items]);
  const item = (node: MapNode, children?: ReactNode, place?: Place): ReactNode => (
    <div
      key={node.id}
      id={`${prefix}${node.id}`}
      role="treeitem"
      tabIndex={-1}
      aria-selected={node.id === current}
      {...(node.kind === 'theme' && { 'aria-expanded': node.isOpen })}
      {...(place && { 'aria-posinset': place.at, 'aria-setsize': place.of })}
      aria-label={labelOf(node)}
    >
      {children}
    </div>
  );
  return lanes.map((lane) => {
    const own = items.filter((node) => laneOf(node) === lane && !isCard(node));
    if (own.length === 0) return null;
    return (
      <div key={lane} role="group" aria-label={text.t(`map:lanes.${lane}`)}>
        {own.map((node) => {
          const inside = node.kind === 'theme' ? cards.get(node.record) : undefined;
          if (inside === undefined) return item(node);
          const { from, to } = windowOf(inside, items.length, current);
          const shown = inside.slice(from, to).map((card, index) => {
            return item(card, undefined, { at: from + index + 1, of: inside.length });
          });
          return item(node, shown.length > 0 && <div role="group">{shown}</div>);
        })}
      </div>
    );
  });
}

type Place = { readonly at: number; readonly of: number };

/** Up to here every item is in the page; beyond, the cards around the one the keyboard stands on. */
const allUpTo = 400;
const around = 30;

/** The cards of a theme that are in the page; how many there are is said of each. */
function windowOf(
  cards: readonly CardNode[],
  items: number,
  current: string | undefined,
): { readonly from: number; readonly to: number } {
  if (items <= allUpTo) return { from: 0, to: cards.length };
  const at = cards.findIndex(({ id }) => id === current);
  return at < 0 ? { from: 0, to: 0 } : { from: Math.max(0, at - around), to: at + around + 1 };
}

type CardNode = Extract<MapNode, { kind: 'requirement' | 'more' }>;

function isCard(node: MapNode): node is CardNode {
  return node.kind === 'requirement' || node.kind === 'more';
}

function cardsByTheme(items: readonly MapNode[]): ReadonlyMap<string, readonly CardNode[]> {
  const cards = new Map<string, CardNode[]>();
  for (const node of items) {
    if (!isCard(node)) continue;
    const list = cards.get(node.theme);
    if (list === undefined) cards.set(node.theme, [node]);
    else list.push(node);
  }
  return cards;
}

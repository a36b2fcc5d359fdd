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
  const item = (node: MapNode, children?: ReactNode): ReactNode => (
    <div
      key={node.id}
      id={`${prefix}${node.id}`}
      role="treeitem"
      tabIndex={-1}
      aria-selected={node.id === current}
      {...(node.kind === 'theme' && { 'aria-expanded': node.isOpen })}
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
          return item(node, inside && <div role="group">{inside.map((card) => item(card))}</div>);
        })}
      </div>
    );
  });
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

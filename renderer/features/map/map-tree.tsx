import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { currentAnalysis, currentDossier } from '#renderer/store/document.ts';
import { inspect, select } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { nodeLabel, nodeName } from '#src/views/map/node-label.ts';
import { laneOf, type Step, walk } from '#src/views/map/walk.ts';
import css from './map.module.css';
import type { MapContext } from './map-context.ts';
import type { Scene } from './map-scene.ts';
import { selectionOf } from './selection.ts';

type MapTreeProps = {
  readonly scene: Scene;
  /** The node the keyboard stands on, or null when the tree has no focus. */
  readonly onActive: (id: string | null) => void;
  readonly onReveal: (id: string) => void;
  readonly onOpen: MapContext['onOpen'];
};

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/**
 * The map for keyboard and screen reader: one tab stop, a tree of lanes, themes and requirements whose labels say the
 * relations. The ring is drawn on the node itself.
 */
export function MapTree({ scene, onActive, onReveal, onOpen }: MapTreeProps) {
  const text = useText();
  const ids = useId();
  const items = useMemo(() => scene.nodes.filter((node) => laneOf(node) !== null), [scene.nodes]);
  const [at, setAt] = useState<string | null>(null);
  const current = items.find((node) => node.id === at) ?? items[0];
  const go = (id: string): void => {
    setAt(id);
    onActive(id);
    onReveal(id);
    const node = items.find((each) => each.id === id);
    const selection = node === undefined ? null : selectionOf(node);
    if (selection !== null) select(selection);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      const next = walk(scene.nodes, scene.streams, current.id, step);
      if (next !== null) go(next);
    } else if (event.key === 'Enter') act(current, event.altKey, onOpen);
    else if (event.key === ' ' && (current.kind === 'theme' || current.kind === 'more')) onOpen(current, event.altKey);
    else if (event.key === 'Escape') select(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={css.tree}
      role="tree"
      tabIndex={0}
      aria-label={text.t('map:tree.label')}
      aria-description={text.t('map:tree.hint')}
      aria-activedescendant={current === undefined ? undefined : `${ids}${current.id}`}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(current?.id ?? null)}
      onBlur={() => onActive(null)}
    >
      <TreeItems items={items} prefix={ids} active={current?.id} />
    </div>
  );
}

function act(node: MapNode, keepsOthers: boolean, onOpen: MapContext['onOpen']): void {
  if (node.kind === 'theme' || node.kind === 'more') onOpen(node, keepsOthers);
  const selection = selectionOf(node);
  if (selection !== null) inspect(selection);
}

type TreeItemsProps = {
  readonly items: readonly MapNode[];
  readonly prefix: string;
  readonly active: string | undefined;
};

/** Only the item spoken now carries its sentence: composing thousands of sentences for one would be waste. */
function TreeItems({ items, prefix, active }: TreeItemsProps) {
  const text = useText();
  const rollups = useThemeRollups();
  return items.map((node) => (
    <div
      key={node.id}
      id={`${prefix}${node.id}`}
      role="treeitem"
      tabIndex={-1}
      aria-level={node.kind === 'requirement' || node.kind === 'more' ? 2 : 1}
      aria-selected={node.id === active}
      {...(node.kind === 'theme' ? { 'aria-expanded': node.isOpen } : {})}
      aria-label={
        node.id === active
          ? nodeLabel(text, currentDossier(), currentAnalysis(), rollups, node)
          : nodeName(text, currentDossier(), node)
      }
    />
  ));
}

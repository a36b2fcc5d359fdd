import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import css from '#renderer/features/map/map.module.css';
import { mapKeyboard, setActive } from '#renderer/features/map/map-state.ts';
import { openNode, unfoldNode } from '#renderer/features/map/node-actions.ts';
import { selectionOf, shownNodeOf } from '#renderer/features/map/selection.ts';
import { select, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Scene } from '#src/views/map/scene.ts';
import { laneOf, type Step, walk } from '#src/views/map/walk.ts';
import { moveByKey, pickBoth, pickByKey } from './tree-keys.ts';
import { TreeLanes } from './tree-lanes.tsx';

type MapTreeProps = { readonly scene: Scene; readonly onReveal: (id: string) => void };

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
export function MapTree({ scene, onReveal }: MapTreeProps) {
  const text = useText();
  const prefix = useId();
  const items = useMemo(() => scene.nodes.filter((node) => laneOf(node) !== null), [scene.nodes]);
  const selection = useSession((session) => session.selection);
  const selected = useMemo(() => shownNodeOf(selection, items), [selection, items]);
  const [at, setAt] = useState<string | null>(null);
  // Hundreds of sentences are composed after the first picture is seen, not before.
  const isComposed = useDeferredValue(true, false);
  // The keyboard goes on where a pointer selected last, and at the top when that node is folded away.
  const current =
    items.find((node) => node.id === (selected ?? at)) ?? items.find((node) => node.id === at) ?? items[0];
  const go = (id: string): void => {
    setAt(id);
    setActive(id);
    onReveal(id);
    const node = items.find((each) => each.id === id);
    select(node === undefined ? null : selectionOf(node));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined) return;
    if (moveByKey(current.id, event) || pickByKey(current, event)) return settle(event);
    if (event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      const next = walk(scene.nodes, scene.streams, current.id, step);
      if (event.shiftKey)
        pickBoth(
          current,
          scene.nodes.find(({ id }) => id === next),
        );
      if (next !== null) go(next);
    } else if (event.key === 'Enter') openNode(current, event.altKey);
    else if (event.key === ' ') unfoldNode(current, event.altKey);
    else return;
    settle(event);
  };
  return (
    <div
      className={css.tree}
      role="tree"
      tabIndex={0}
      aria-label={text.t('map:tree.label')}
      aria-description={text.t('map:tree.hint')}
      aria-activedescendant={current === undefined ? undefined : `${prefix}${current.id}`}
      {...{ [mapKeyboard]: '' }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        // A pointer that chose a node sees that it did; the ring is for who can't.
        if (!event.currentTarget.matches(':focus-visible')) return;
        setActive(current?.id ?? null);
        if (current !== undefined) onReveal(current.id);
      }}
      onBlur={() => setActive(null)}
    >
      {isComposed && <TreeLanes items={items} prefix={prefix} current={current?.id} />}
    </div>
  );
}

function settle(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

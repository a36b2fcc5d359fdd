import type { KeyboardEvent } from 'react';
import { openNode, unfoldNode } from '#renderer/features/map/node-actions.ts';
import { adding } from '#renderer/features/map/nodes/empty-node.tsx';
import { moveByKey, pickBoth, pickByKey } from '#renderer/features/map/tree/tree-keys.ts';
import { runAction } from '#renderer/store/actions.ts';
import { type ListRow, type ListStep, stepInList } from '#src/views/map/list-rows.ts';

const steps: Readonly<Record<string, ListStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

/** [P61] The keys of the map's tree, with right and left as in any tree: in and out instead of along a line. */
export function listKeys(
  rows: readonly ListRow[],
  current: ListRow | undefined,
  page: number,
  go: (id: string) => void,
): (event: KeyboardEvent) => void {
  const onNode = (event: KeyboardEvent): boolean => {
    if (current?.kind !== 'node') return false;
    const { node } = current;
    if (moveByKey(node.id, event) || pickByKey(node, event)) return true;
    if (event.ctrlKey || event.metaKey) return false;
    if (node.kind === 'theme' && unfolds(event.key, node.isOpen)) unfoldNode(node, true);
    else if (event.key === 'Enter' && node.kind === 'empty') runAction(adding[node.lane].action);
    else if (event.key === 'Enter') openNode(node, event.altKey);
    else if (event.key === ' ') unfoldNode(node, event.altKey);
    else return false;
    return true;
  };
  const onStep = (event: KeyboardEvent): boolean => {
    const step = steps[event.key];
    if (step === undefined || event.altKey) return false;
    const id = stepInList(rows, current?.id ?? null, step, page);
    const next = rows.find((row) => row.id === id);
    if (event.shiftKey && current?.kind === 'node' && next?.kind === 'node') pickBoth(current.node, next.node);
    if (id !== null) go(id);
    return true;
  };
  return (event) => {
    // Inside a row a button has its own keys.
    if (event.target !== event.currentTarget) return;
    if (!onNode(event) && !onStep(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function unfolds(key: string, isOpen: boolean): boolean {
  return key === (isOpen ? 'ArrowLeft' : 'ArrowRight');
}

import type { KeyboardEvent } from 'react';
import { setPicked, useMapState } from '#renderer/features/map/map-state.ts';
import { nudgeNode, stepNode } from '#renderer/features/map/moving/move-actions.ts';
import { pickAlso } from '#renderer/features/map/picking/pick-actions.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Alt and an arrow up or down: one place in the order. Ctrl, Shift and an arrow: a place of its own, step by step. */
export function moveByKey(id: string, { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const direction = directions[key];
  if (direction === undefined) return false;
  if ((ctrlKey || metaKey) && shiftKey) nudgeNode(id, ...direction);
  else if (altKey && direction[0] === 0) stepNode(id, direction[1] < 0 ? 'up' : 'down');
  else return false;
  return true;
}

/** Ctrl and the space bar: this one too, or no longer. */
export function pickByKey(node: MapNode, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== ' ' || !(ctrlKey || metaKey) || node.kind !== 'requirement') return false;
  pickAlso(node.record as RequirementId);
  return true;
}

/** Shift while walking picks the card left and the one reached. */
export function pickBoth(from: MapNode, to: MapNode | undefined): void {
  const { picked } = useMapState.getState();
  const cards = [from, to].flatMap((node) => (node?.kind === 'requirement' ? [node.record as RequirementId] : []));
  setPicked(new Set([...picked, ...cards]));
}

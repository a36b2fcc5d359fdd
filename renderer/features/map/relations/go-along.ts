import { showRelations, useMapState } from '#renderer/features/map/map-state.ts';
import { reveal } from '#renderer/store/reveal.ts';
import type { Selection } from '#renderer/store/session.ts';

/** Goes to the node at the other end, and goes on walking from there when relations were being walked. */
export function goAlong(node: string): void {
  const at = node.indexOf('.');
  const isWalking = useMapState.getState().areRelationsOpen;
  reveal({ kind: node.slice(0, at), id: node.slice(at + 1) } as Selection);
  if (isWalking) showRelations(true);
}

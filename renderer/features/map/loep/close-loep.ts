import { setLoepOpen } from '#renderer/features/map/map-state.ts';
import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';

/** The keyboard goes back to the map. */
export function closeLoep(): void {
  setLoepOpen(false);
  focusTree();
}

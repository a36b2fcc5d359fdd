import { create } from 'zustand';
import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Point } from '#src/views/map/drop.ts';

/** What is being given a name, where it stands. */
export type Naming =
  | { readonly kind: 'rename'; readonly node: string }
  /** Not in the dossier before it has a name. `after`: the requirement it comes to stand under; null = the end. */
  | { readonly kind: 'new-requirement'; readonly theme: ThemeId; readonly after: RequirementId | null }
  | { readonly kind: 'new-theme' | 'new-client' | 'new-supplier' };

/** A line that is being drawn with the pointer, in world units. */
export type Linking = { readonly from: string; readonly to: Point; readonly over: string | null };

export type EditState = {
  readonly naming: Naming | null;
  /** Counts what was named, so that every name begins with a field of its own. */
  readonly turn: number;
  /** Open context menu, in pixels of the window; without a node it is about the map. */
  readonly menu: { readonly node: string | null; readonly at: Point } | null;
  readonly linking: Linking | null;
  /** Node for which another one is looked up to connect it with. */
  readonly connecting: string | null;
  /** Both ends are known; what is between them is still to be said. */
  readonly choosing: { readonly from: string; readonly to: string; readonly at: Point } | null;
};

const first: EditState = { naming: null, turn: 0, menu: null, linking: null, connecting: null, choosing: null };

export const useEditState = create<EditState>()(() => first);

export function setEditState(patch: Partial<EditState>): void {
  useEditState.setState(patch);
}

export function resetEditState(): void {
  useEditState.setState(first);
}

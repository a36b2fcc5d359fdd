import { create } from 'zustand';
import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { RowPlace } from '#src/views/matrix/row-moves.ts';

/** What is being dragged, and where it would land; the line is in pixels of the scrolled content. */
export type Drag =
  | { readonly kind: 'rows'; readonly ids: readonly RequirementId[]; readonly place: RowPlace | null }
  | { readonly kind: 'theme'; readonly id: ThemeId; readonly after: ThemeId | null | undefined }
  | { readonly kind: 'column'; readonly key: string; readonly before: string | null | undefined };

export type DragState = { readonly drag: Drag | null; readonly line: number | null };

export const useDrag = create<DragState>()(() => ({ drag: null, line: null }));

export function setDrag(state: DragState): void {
  useDrag.setState(state);
}

import { create } from 'zustand';
import type { Drop, DropMark } from '#src/views/map/drop.ts';

/** A node under way: how far from its place, in world units, and what letting go would do. */
export type Drag = {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
  readonly drop: Drop;
  readonly mark: DropMark | null;
};

export const useDrag = create<{ readonly drag: Drag | null }>()(() => ({ drag: null }));

export function setDrag(drag: Drag | null): void {
  useDrag.setState({ drag });
}

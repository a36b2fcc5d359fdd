import { type DragEvent, useState } from 'react';

type Dragging = {
  readonly id: string;
  readonly from: number;
  /** The gap it would go to: before the row of that index. */
  readonly gap: number;
};
type Row<Id extends string> = { readonly id: Id };
export type DragOrder = {
  /** Where the line of the drop stands; null while it would change nothing. */
  readonly gap: number | null;
  /** For the handle of a row; `label` is what is dragged, for who drops it elsewhere. */
  readonly grip: (
    index: number,
    label: string,
  ) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
    readonly onDragEnd: () => void;
  };
  /** For the row itself: an `li` or `tr`. */
  readonly row: (index: number) => {
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
    readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  };
};

/** Rows are dragged to another place by their handle. `onPut` gets the row that it comes after; null = first. Give keys that do the same. */
export function useDragOrder<Id extends string>(
  rows: readonly Row<Id>[],
  onPut: (id: Id, after: Id | null) => void,
): DragOrder {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  return {
    gap: dragging === null || isHere(dragging) ? null : dragging.gap,
    grip: (index, label) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', label);
        const row = event.currentTarget.closest('li, tr');
        if (row !== null) event.dataTransfer.setDragImage(row, 16, 16);
        const id = rows[index]?.id;
        if (id !== undefined) setDragging({ id, from: index, gap: index });
      },
      onDragEnd: () => setDragging(null),
    }),
    row: (index) => ({
      onDragOver: (event) => {
        if (dragging === null) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const gap = event.clientY > top + height / 2 ? index + 1 : index;
        if (gap !== dragging.gap) setDragging({ ...dragging, gap });
      },
      onDrop: (event) => {
        if (dragging === null) return;
        event.preventDefault();
        event.stopPropagation();
        setDragging(null);
        const { id, gap } = dragging;
        if (!isHere(dragging)) onPut(id as Id, rows[gap - 1]?.id ?? null);
      },
    }),
  };
}

function isHere({ from, gap }: Dragging): boolean {
  return gap === from || gap === from + 1;
}

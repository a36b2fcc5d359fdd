import { type DragEvent, useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { moveView } from '#src/commands/views/move-view.ts';
import type { ViewId } from '#src/dossier/ids.ts';
import type { SavedView } from '#src/dossier/saved-view.ts';

type Dragging = {
  readonly id: ViewId;
  readonly from: number /** The gap it would go to: before the view of that index. */;
  readonly gap: number;
};

/** [W80] Views are dragged to another place by their handle; the buttons for up and down do the same by key. */
export function useDragView(views: readonly SavedView[]) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  return {
    /** Where the line of the drop stands; null while it would change nothing. */
    gap: dragging === null || isHere(dragging) ? null : dragging.gap,
    grip: (view: SavedView, from: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', view.name);
        const row = event.currentTarget.closest('li');
        if (row !== null) event.dataTransfer.setDragImage(row, 16, 16);
        setDragging({ id: view.id, from, gap: from });
      },
      onDragEnd: () => setDragging(null),
    }),
    row: (index: number) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragging === null) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const gap = event.clientY > top + height / 2 ? index + 1 : index;
        if (gap !== dragging.gap) setDragging({ ...dragging, gap });
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (dragging === null) return;
        event.preventDefault();
        event.stopPropagation();
        setDragging(null);
        const { id, gap } = dragging;
        if (!isHere(dragging)) void runCommand(moveView, { id, after: views[gap - 1]?.id ?? null });
      },
    }),
  };
}

function isHere({ from, gap }: Dragging): boolean {
  return gap === from || gap === from + 1;
}

import { type DragEvent, useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { moveTopic } from '#src/commands/workshops/move-topic.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import type { Topic } from '#src/dossier/topic.ts';

type Dragging = {
  readonly id: TopicId;
  readonly from: number /** The gap it would go to: before the item of that index. */;
  readonly gap: number;
};
export type DragTopic = ReturnType<typeof useDragTopic>;

/** Items are dragged to another place by their handle; Alt with an arrow does the same to the one worked on. */
export function useDragTopic(topics: readonly Topic[]) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  return {
    /** Where the line of the drop stands; null while it would change nothing. */
    gap: dragging === null || isHere(dragging) ? null : dragging.gap,
    grip: ({ id, title }: Topic, from: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        const row = event.currentTarget.closest('li');
        if (row !== null) event.dataTransfer.setDragImage(row, 16, 16);
        setDragging({ id, from, gap: from });
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
        if (!isHere(dragging)) void runCommand(moveTopic, { id, after: topics[gap - 1]?.id ?? null });
      },
    }),
  };
}

function isHere({ from, gap }: Dragging): boolean {
  return gap === from || gap === from + 1;
}

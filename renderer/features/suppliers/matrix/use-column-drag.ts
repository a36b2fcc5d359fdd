import { type DragEvent, useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { moveSupplier } from '#src/commands/suppliers/move-supplier.ts';
import type { Column } from './columns.ts';

/** Suppliers are dragged by their name to another place; Alt with an arrow key does the same for the one that is selected. */
export function useColumnDrag(columns: readonly Column[]) {
  const [drag, setDrag] = useState<{ readonly from: number; readonly gap: number } | null>(null);
  const isHere = drag === null || drag.gap === drag.from || drag.gap === drag.from + 1;
  const put = (): void => {
    const own = drag && columns[drag.from];
    if (own && !isHere)
      void runCommand(moveSupplier, { id: own.supplier.id, after: columns[drag.gap - 1]?.supplier.id ?? null });
    setDrag(null);
  };
  return {
    /** Before the column of that index; null while dropping would change nothing. */
    gap: isHere ? null : drag.gap,
    grip: (from: number) => ({
      draggable: true as const,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', columns[from]?.supplier.name ?? '');
        setDrag({ from, gap: from });
      },
      onDragEnd: () => setDrag(null),
    }),
    over: (at: number) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (drag === null) return;
        event.preventDefault();
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const gap = event.clientX > left + width / 2 ? at + 1 : at;
        if (gap !== drag.gap) setDrag({ ...drag, gap });
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (drag === null) return;
        event.preventDefault();
        event.stopPropagation();
        put();
      },
    }),
  };
}

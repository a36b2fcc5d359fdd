import { type DragEvent, type RefObject, useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { moveTopic } from '#src/commands/workshops/move-topic.ts';
import type { AgendaLine } from '#src/views/preparing/agenda-lines.ts';

export type Reorder = {
  /** Where a dragged row would come: before this topic; null = at the end; undefined = nothing is dragged. */
  readonly before: string | null | undefined;
  readonly move: (topic: string, steps: -1 | 1) => void;
  readonly rowProps: (topic: string) => {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
};

/** Rows are dragged, or moved with Alt and an arrow; the focus goes along. */
export function useReorder(lines: readonly AgendaLine[], body: RefObject<HTMLElement | null>): Reorder {
  const { t } = useText();
  const [dragged, setDragged] = useState<string | null>(null);
  const [before, setBefore] = useState<string | null | undefined>(undefined);
  const ids = lines.map(({ topic }) => topic.id);
  const put = async (id: string, index: number): Promise<void> => {
    const others = ids.filter((each) => each !== id);
    const after = others[index - 1] ?? null;
    const done = await runCommand(moveTopic, { id: id as (typeof ids)[number], after }, { isQuiet: true });
    const title = lines.find(({ topic }) => topic.id === id)?.topic.title ?? '';
    if (done.ok) showToast({ kind: 'done', text: t('prepare:agenda.moved', { title, number: index + 1 }) });
    body.current?.querySelector<HTMLElement>(`[data-topic="${id}"] button`)?.focus();
  };
  const drop = (): void => {
    if (dragged !== null && before !== undefined) {
      const others = ids.filter((each) => each !== dragged);
      void put(dragged, before === null ? others.length : others.findIndex((each) => each === before));
    }
    setDragged(null);
    setBefore(undefined);
  };
  return {
    before: dragged === null ? undefined : before,
    move: (id, steps) => {
      const index = ids.findIndex((each) => each === id) + steps;
      if (index >= 0 && index < ids.length) void put(id, index);
    },
    rowProps: (id) => ({
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        setDragged(id);
      },
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const index = ids.findIndex((each) => each === id);
        const next = event.clientY < top + height / 2 ? index : index + 1;
        setBefore(ids[next] ?? null);
      },
      onDrop: (event) => {
        event.preventDefault();
        drop();
      },
      onDragEnd: () => {
        setDragged(null);
        setBefore(undefined);
      },
    }),
  };
}

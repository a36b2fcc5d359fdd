import type { RefObject } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { type DragOrder, useDragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import { moveTopic } from '#src/commands/workshops/move-topic.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import type { AgendaLine } from '#src/views/preparing/agenda-lines.ts';

export type Reorder = { readonly drag: DragOrder; readonly move: (topic: string, steps: -1 | 1) => void };

/** Rows are dragged by their handle, or moved with Alt and an arrow; the focus goes along. */
export function useReorder(lines: readonly AgendaLine[], body: RefObject<HTMLElement | null>): Reorder {
  const { t } = useText();
  const topics = lines.map(({ topic }) => topic);
  const put = async (id: TopicId, after: TopicId | null): Promise<void> => {
    const done = await runCommand(moveTopic, { id, after }, { isQuiet: true });
    const others = topics.filter((topic) => topic.id !== id);
    const number = others.findIndex((topic) => topic.id === after) + 2;
    const title = topics.find((topic) => topic.id === id)?.title ?? '';
    if (done.ok) showToast({ kind: 'done', text: t('prepare:agenda.moved', { title, number }) });
    body.current?.querySelector<HTMLElement>(`[data-topic="${id}"] button`)?.focus();
  };
  return {
    drag: useDragOrder(topics, (id, after) => void put(id, after)),
    move: (topic, steps) => {
      const from = topics.findIndex(({ id }) => id === topic);
      const moved = topics[from];
      const others = topics.filter((each) => each !== moved);
      const to = from + steps;
      if (moved !== undefined && to >= 0 && to <= others.length) void put(moved.id, others[to - 1]?.id ?? null);
    },
  };
}

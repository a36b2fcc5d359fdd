import { type EditOptions, runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { addTopics } from '#src/commands/workshops/add-topics.ts';
import type { TopicId, WorkshopId } from '#src/dossier/ids.ts';
import type { DraftTopic } from '#src/views/preparing/draft-topic.ts';

export function withIds(drafts: readonly DraftTopic[]) {
  return drafts.map(({ title, fields }) => ({ id: freshId<TopicId>(), title, fields: { ...fields } }));
}

/** Puts new items on an agenda; absent `after`: at the end. */
export function putTopics(
  workshop: WorkshopId,
  drafts: readonly DraftTopic[],
  after?: string | null,
  options?: EditOptions,
) {
  const place = typeof after === 'string' ? { after: after as TopicId } : {};
  return runCommand(addTopics, { workshop, topics: withIds(drafts), ...place }, options);
}

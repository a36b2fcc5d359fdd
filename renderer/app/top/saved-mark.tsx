import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { SaveState } from '#renderer/ui/frame/save-state.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';

/** [W1] "Opgeslagen" is said of acknowledged work only. */
export function SavedMark() {
  const text = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const problem = useStatus((status) => status.problem);
  const isPending = useStatus((status) => status.pending > 0);
  const savedAt = useStatus((status) => status.savedAt);
  if (isReadOnly) return <Tag>{text.t('frame:save.readOnly')}</Tag>;
  if (problem !== null) return <SaveState state="failed" text={text.t('frame:save.failed')} />;
  if (isPending) return <SaveState state="saving" text={text.t('frame:save.saving')} />;
  const words = savedAt === null ? text.t('frame:save.none') : text.t('frame:save.saved', { time: text.time(savedAt) });
  return <SaveState state="saved" text={words} />;
}

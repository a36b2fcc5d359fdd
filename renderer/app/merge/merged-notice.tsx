import { GitMerge, X } from 'lucide-react';
import css from '#renderer/app/recovery/recovery.module.css';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDocument } from '#renderer/store/document.ts';
import { undoEdit } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { Entry } from '#src/changes/change.ts';

/** Nothing is asked any more about what came in. */
export function closeMerged(): void {
  useDocument.setState(({ status }) => ({ status: { ...status, merged: null } }));
}

/** [W51] What came in from outside stands above the screen until someone looked, took it back or closed this. */
export function MergedNotice({ entry }: { entry: Entry }) {
  const { t } = useText();
  const count = Number(entry.label.params?.['count'] ?? 0);
  const takeBack = (): void => {
    closeMerged();
    undoEdit(entry.seq);
  };
  return (
    <div className={css.notice} role="status">
      <Icon icon={GitMerge} size={18} stroke={2} />
      <p>
        <b>{t('merge:done', { count })}.</b> {t('merge:doneText')}
      </p>
      <Button size="sm" onPress={() => showDialog({ kind: 'copy-merged', entry })}>
        {t('merge:show', { count })}
      </Button>
      <Button size="sm" onPress={takeBack}>
        {t('merge:undo')}
      </Button>
      <IconButton icon={X} label={t('merge:close')} size="sm" onPress={closeMerged} />
    </div>
  );
}

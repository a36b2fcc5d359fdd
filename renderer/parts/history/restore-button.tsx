import { RotateCcw } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { isRestorable, type Restored, restoreRecord } from '#src/commands/history/restore-record.ts';
import type { HistoryRow } from '#src/views/history/record-history.ts';

/** Puts one field, or a record that is gone, back as it was before an edit; nothing where it stands so now. */
export function RestoreButton({ row: { before, after, field, restore, subject } }: { readonly row: HistoryRow }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  if (restore === null || !isRestorable(restore.table) || isReadOnly) return null;
  const what = [subject.mark?.name ?? '', field].filter((part) => part !== '').join(', ');
  const label =
    after === null
      ? t('history:restoreRemoved', { what })
      : t('history:restoreWhat', { what, before: before?.text ?? '' });
  return (
    <IconButton
      size="sm"
      icon={RotateCcw}
      label={label}
      onPress={() =>
        // The table and the record come from one step of one change, so they belong together.
        void runCommand(restoreRecord, restore as Restored, { toast: t('history:restored', { what }) })
      }
    />
  );
}

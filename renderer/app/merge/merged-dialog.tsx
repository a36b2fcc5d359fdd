import { useMemo } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { undoEdit } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Entry } from '#src/changes/change.ts';
import { changeRows } from '#src/views/merge/change-rows.ts';
import { ChangeList } from '#renderer/parts/history/change-list.tsx';
import css from './merge.module.css';
import { closeMerged } from './merged-notice.tsx';

/** What a merge brought in, field by field, and the way back. */
export function MergedDialog({ entry }: { entry: Entry }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((shown) => shown);
  const rows = useMemo(() => changeRows(text, dossier, dossier, entry.change), [text, dossier, entry]);
  const takeBack = (): void => {
    hideDialog();
    closeMerged();
    undoEdit(entry.seq);
  };
  return (
    <Dialog
      title={t('merge:doneTitle', { count: rows.length })}
      isOpen
      onOpenChange={hideDialog}
      size="lg"
      actions={
        <>
          <Button onPress={takeBack}>{t('merge:undo')}</Button>
          <Button variant="primary" onPress={hideDialog}>
            {t('merge:close')}
          </Button>
        </>
      }
    >
      <p className={css.lead}>{t('merge:kept')}</p>
      <ChangeList rows={rows} label={t('merge:doneTitle', { count: rows.length })} />
    </Dialog>
  );
}

import { type FormEvent, useId, useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import css from './dialogs.module.css';

export function RenameDossier() {
  const { t } = useText();
  const form = useId();
  const assignment = useDossier(assignmentOf);
  const [title, setTitle] = useState(assignment.title);
  const [subtitle, setSubtitle] = useState(assignment.subtitle);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void runCommand(editAssignment, { patch: { title: title.trim(), subtitle: subtitle.trim() } });
    hideDialog();
  };
  return (
    <Dialog
      title={t('frame:rename.title')}
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          <Button onPress={hideDialog}>{t('frame:rename.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={title.trim() === ''}>
            {t('frame:rename.apply')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        <TextField label={t('frame:rename.name')} value={title} onChange={setTitle} autoFocus maxLength={500} />
        <TextField label={t('frame:rename.subtitle')} value={subtitle} onChange={setSubtitle} maxLength={500} />
      </form>
    </Dialog>
  );
}

import { type FormEvent, useId, useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { keepView } from '#renderer/store/kept-views.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';

/** Asks for a name for what is on screen now. */
export function KeepView() {
  const { t } = useText();
  const form = useId();
  const count = useDossier((dossier) => dossier.views.length);
  const [name, setName] = useState<string>(t('views:first', { number: count + 1 }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    hideDialog();
    keepView(name.trim());
  };
  return (
    <Dialog
      title={t('views:keep')}
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          <Button onPress={hideDialog}>{t('views:cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={name.trim() === ''}>
            {t('views:keepAction')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={t('views:name')}
          description={t('views:nameHint')}
          value={name}
          onChange={setName}
          onFocus={(event) => (event.target as HTMLInputElement).select()}
          autoFocus
          maxLength={500}
        />
      </form>
    </Dialog>
  );
}

import { type FormEvent, type ReactNode, useId } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import css from './form-dialog.module.css';

interface FormDialogProps {
  title: string;
  confirm: string;
  /** What is still missing, in words; null = it can be kept. */
  missing: string | null;
  onConfirm: () => void;
  onRemove?: (() => void) | undefined;
  children: ReactNode;
}

/** A record that is written down or changed in one step of undo; Enter keeps. */
export function FormDialog({ title, confirm, missing, onConfirm, onRemove, children }: FormDialogProps) {
  const { t } = useText();
  const form = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing !== null) return;
    onConfirm();
    hideDialog();
  };
  const remove = (): void => {
    onRemove?.();
    hideDialog();
  };
  return (
    <Dialog
      title={title}
      size="md"
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          {onRemove && <Button onPress={remove}>{t('common:remove')}</Button>}
          <span className="spacer" />
          <Button onPress={hideDialog}>{t('common:cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={missing !== null}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        {children}
        {missing !== null && <p className="muted">{missing}</p>}
      </form>
    </Dialog>
  );
}

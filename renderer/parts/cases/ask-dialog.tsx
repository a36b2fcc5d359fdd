import type { ReactNode } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import css from './record/record.module.css';

export interface AskDialogProps {
  title: string;
  /** Asks before something that can't be undone lightly. */
  isGrave?: boolean;
  confirm: string;
  isReady: boolean;
  /** Why it was refused, beside the buttons. */
  problem: Problem | null;
  onConfirm: () => void;
  children: ReactNode;
}

/** A few questions about a decision, answered at once or not at all. */
export function AskDialog({ title, isGrave = false, confirm, isReady, problem, onConfirm, children }: AskDialogProps) {
  const text = useText();
  return (
    <Dialog
      title={title}
      role={isGrave ? 'alertdialog' : 'dialog'}
      size="md"
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          {problem && <InlineError>{problemText(text, problem)}</InlineError>}
          <Button onPress={hideDialog}>{text.t('decisions:record.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className={css.form}>{children}</div>
    </Dialog>
  );
}

import { type ReactNode, useState } from 'react';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem, Result } from '#src/base/result.ts';
import { answered } from '#renderer/features/workshop/run/asking.ts';
import css from './dialogs.module.css';

export interface QuestionProps {
  title: string;
  confirm: string;
  isReady?: boolean;
  /** Asks before something that can't be undone lightly. */
  isGrave?: boolean;
  /** Another way out, before the confirming button. */
  other?: ReactNode;
  /** The dialog closes when it went well; else it says beside the buttons why not. */
  onConfirm: () => Promise<Result<unknown> | void>;
  children: ReactNode;
}

export function Question(props: QuestionProps) {
  const { title, confirm, isReady = true, isGrave = false, other, onConfirm, children } = props;
  const text = useText();
  const [problem, setProblem] = useState<Problem | null>(null);
  const go = async (): Promise<void> => {
    const done = await onConfirm();
    if (done && !done.ok) setProblem(done.problem);
    else answered();
  };
  return (
    <Dialog
      title={title}
      role={isGrave ? 'alertdialog' : 'dialog'}
      size="md"
      isOpen
      onOpenChange={answered}
      actions={
        <>
          {problem && <InlineError>{problemText(text, problem)}</InlineError>}
          <Button onPress={answered}>{text.t('workshop:run.cancel')}</Button>
          {other}
          <Button variant="primary" isDisabled={!isReady} onPress={() => void go()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className={css.form}>{children}</div>
    </Dialog>
  );
}

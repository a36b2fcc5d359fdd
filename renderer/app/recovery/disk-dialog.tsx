import { FileOutput, HardDrive, RefreshCw } from 'lucide-react';
import { resolveDisk, saveAs, saveNow } from '#renderer/store/files.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import type { Text } from '#src/text/text.ts';
import { type Choice, Choices } from './choices.tsx';

export interface DiskDialogProps {
  problem: Problem;
  /** The file is gone; otherwise it could not be written. */
  isOnDisk: boolean;
  onClose: () => void;
}

type Way = Omit<Choice, 'onChoose'> & { readonly go: () => Promise<void> };

function elsewhere({ t }: Text): Way {
  const title = t('problems:disk.elsewhere');
  return { icon: HardDrive, title, text: t('problems:disk.elsewhereText'), button: title, go: saveAs };
}

function waysOf(text: Text, { isOnDisk }: DiskDialogProps): readonly Way[] {
  const { t } = text;
  if (!isOnDisk) {
    const title = t('problems:disk.retry');
    return [
      elsewhere(text),
      { icon: RefreshCw, title, text: t('problems:disk.retryText'), button: title, go: saveNow },
    ];
  }
  const putBack: Way = {
    icon: FileOutput,
    title: t('problems:disk.putBack'),
    text: t('problems:disk.putBackText'),
    button: t('problems:disk.putBack'),
    go: () => resolveDisk('keep-mine'),
  };
  return [putBack, elsewhere(text)];
}

function wordsOf({ t }: Text, { isOnDisk }: DiskDialogProps) {
  if (!isOnDisk) return { title: t('problems:disk.failedTitle'), lead: '' };
  return { title: t('problems:disk.removedTitle'), lead: t('problems:disk.removedText') };
}

/** Something is wrong with the file while one works: what, where the work is, and what one can do. */
export function DiskDialog(props: DiskDialogProps) {
  const text = useText();
  const { title, lead } = wordsOf(text, props);
  const choices = waysOf(text, props).map(({ go, ...choice }) => ({
    ...choice,
    onChoose: () => {
      props.onClose();
      void go();
    },
  }));
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={props.onClose}
      size="md"
      actions={<Button onPress={props.onClose}>{text.t('problems:disk.later')}</Button>}
    >
      <p>
        {problemText(text, props.problem)} {lead}
      </p>
      <Choices choices={choices} hasBest={!props.isOnDisk} />
    </Dialog>
  );
}

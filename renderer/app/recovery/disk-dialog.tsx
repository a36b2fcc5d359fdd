import { FileInput, FileOutput, HardDrive, RefreshCw } from 'lucide-react';
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
  /** The file is other than we left it; otherwise it could not be written. */
  isOnDisk: boolean;
  onClose: () => void;
}

type Way = Omit<Choice, 'onChoose'> & { readonly go: () => Promise<void> };

function elsewhere({ t }: Text): Way {
  const title = t('problems:disk.elsewhere');
  return { icon: HardDrive, title, text: t('problems:disk.elsewhereText'), button: title, go: saveAs };
}

function waysOf(text: Text, { problem, isOnDisk }: DiskDialogProps): readonly Way[] {
  const { t } = text;
  if (!isOnDisk) {
    const title = t('problems:disk.retry');
    return [
      elsewhere(text),
      { icon: RefreshCw, title, text: t('problems:disk.retryText'), button: title, go: saveNow },
    ];
  }
  const isRemoved = problem.code === 'removed-on-disk';
  const mine = isRemoved ? 'putBack' : 'keepMine';
  const keep: Way = {
    icon: FileOutput,
    title: t(`problems:disk.${mine}`),
    text: t(`problems:disk.${mine}Text`),
    button: t(`problems:disk.${mine}`),
    go: () => resolveDisk('keep-mine'),
  };
  if (isRemoved) return [keep, elsewhere(text)];
  const theirs: Way = {
    icon: FileInput,
    title: t('problems:disk.reload'),
    text: t('problems:disk.reloadText'),
    button: t('problems:disk.reload'),
    go: () => resolveDisk('reload'),
  };
  return [keep, theirs];
}

function wordsOf({ t }: Text, { problem, isOnDisk }: DiskDialogProps) {
  if (!isOnDisk) return { title: t('problems:disk.failedTitle'), lead: '' };
  const isRemoved = problem.code === 'removed-on-disk';
  return {
    title: t(isRemoved ? 'problems:disk.removedTitle' : 'problems:disk.changedTitle'),
    lead: t(isRemoved ? 'problems:disk.removedText' : 'problems:disk.changedText'),
  };
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

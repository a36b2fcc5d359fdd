import { Copy, Eye, PenLine } from 'lucide-react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { openPath, saveAs } from '#renderer/store/files.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import { Choices } from './choices.tsx';

export interface LockedProps {
  problem: Problem;
  path: string;
}

/** [W21] Somebody else has the file; it is open here to look at, and one chooses knowingly to do more. */
export function Locked({ problem, path }: LockedProps) {
  const text = useText();
  const { t } = text;
  const way = (key: 'look' | 'copy' | 'takeOver', icon: typeof Eye, go: () => Promise<void>) => ({
    icon,
    title: t(`problems:disk.locked.${key}`),
    text: t(`problems:disk.locked.${key}Text`),
    button: t(`problems:disk.locked.${key}`),
    onChoose: () => {
      hideDialog();
      void go();
    },
  });
  const choices = [
    way('look', Eye, async () => {}),
    way('copy', Copy, saveAs),
    way('takeOver', PenLine, () => openPath(path, 'take-over')),
  ];
  return (
    <Dialog title={t('problems:disk.locked.title')} isOpen onOpenChange={hideDialog} size="md">
      <p>{problemText(text, problem)}</p>
      <Choices choices={choices} hasBest />
    </Dialog>
  );
}

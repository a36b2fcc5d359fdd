import { FileInput, FileOutput, HardDrive } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Choice, Choices } from '#renderer/app/recovery/choices.tsx';
import { familyOf } from '#renderer/app/recovery/family.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { resolveDisk, saveAs } from '#renderer/store/files.ts';
import type { Compared } from '#renderer/store/merging.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import type { Text } from '#src/text/text.ts';
import { MergeForm, whereText } from './merge-form.tsx';
import { useComparison } from './use-comparison.ts';

/** Another copy of the open dossier; null: the file itself, changed on the disk. */
export function CopyDialog({ path }: { path: string | null }) {
  const { t } = useText();
  const { result, isAgain, lookAgain } = useComparison(path);
  const isLate = useLate(QUIET_MS);
  if (result === null && !isLate) return null;
  if (result?.ok === true && result.value.about.kind === 'apart')
    return <MergeForm compared={result.value} path={path} isAgain={isAgain} lookAgain={lookAgain} />;
  return (
    <Dialog
      title={t(path === null ? 'merge:title.disk' : 'merge:title.copy')}
      isOpen
      onOpenChange={hideDialog}
      size="md"
      actions={<Button onPress={hideDialog}>{t(path === null ? 'merge:later' : 'merge:close')}</Button>}
    >
      {result === null ? (
        <p role="status">{t('merge:reading')}</p>
      ) : result.ok ? (
        <Settled compared={result.value} path={path} />
      ) : (
        <Unread problem={result.problem} path={path} />
      )}
    </Dialog>
  );
}

/** Shorter than this nobody needs to be told that it is read. */
const QUIET_MS = 300;

function useLate(afterMs: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLate;
}

/** There is nothing to merge: an earlier state, the same, or another dossier. */
function Settled({ compared: { about }, path }: { compared: Compared; path: string | null }) {
  const text = useText();
  const { t } = text;
  const { kind, title, requirements } = about;
  const words =
    kind === 'other'
      ? t('merge:other', { count: requirements, title })
      : kind === 'same'
        ? t('merge:same')
        : `${t('merge:older', { title })} ${t(path === null ? 'merge:olderDisk' : 'merge:olderCopy')}`;
  return (
    <>
      <p>
        {whereText(text, about)} {words}
      </p>
      {path === null && (
        <Choices choices={waysOf(text, kind === 'same' ? ['mine'] : ['mine', 'theirs', 'elsewhere'])} hasBest={false} />
      )}
    </>
  );
}

function Unread({ problem, path }: { problem: Problem; path: string | null }) {
  const text = useText();
  const family = familyOf(problem.code);
  return (
    <>
      <p>
        {problemText(text, problem)} {text.t(family === 'newer' ? 'merge:newer' : 'merge:unread')}
      </p>
      {path === null && (
        <Choices
          choices={waysOf(text, family === 'newer' ? ['elsewhere', 'mine'] : ['mine', 'elsewhere'])}
          hasBest={false}
        />
      )}
    </>
  );
}

type Way = 'mine' | 'theirs' | 'elsewhere';

function waysOf({ t }: Text, ways: readonly Way[]): readonly Choice[] {
  const choice = (way: Way): Choice => {
    const [key, icon, go] = wayOf(way);
    const title = t(`problems:disk.${key}`);
    const onChoose = (): void => {
      hideDialog();
      void go();
    };
    return { icon, title, text: t(`problems:disk.${key}Text`), button: title, onChoose };
  };
  return ways.map(choice);
}

function wayOf(way: Way) {
  if (way === 'mine') return ['keepMine', FileOutput, () => resolveDisk('keep-mine')] as const;
  return way === 'theirs'
    ? (['reload', FileInput, () => resolveDisk('reload')] as const)
    : (['elsewhere', HardDrive, saveAs] as const);
}

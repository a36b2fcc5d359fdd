import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { saveCopy } from '#renderer/store/files.ts';
import { type Compared, mergeWith } from '#renderer/store/merging.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { now } from '#renderer/store/fresh.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Comparison } from '#src/contract/calls.ts';
import type { Text } from '#src/text/text.ts';
import { deviceOf } from '#src/views/merge/device-of.ts';
import { ChangeList } from '#renderer/parts/history/change-list.tsx';
import css from './merge.module.css';
import { QuestionTable } from './question-table.tsx';
import { type Questions, useQuestions } from './use-questions.ts';

export interface MergeFormProps {
  compared: Compared;
  path: string | null;
  isAgain: boolean;
  lookAgain: () => void;
}

/** [W50] Two copies side by side: what fits comes along, what does not is asked, and nothing is chosen for a person. */
export function MergeForm({ compared, path, isAgain, lookAgain }: MergeFormProps) {
  const { t } = useText();
  const questions = useQuestions(compared);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const text = useText();
  const merge = async (): Promise<void> => {
    setIsBusy(true);
    const merged = await mergeWith(compared, path, questions.choices);
    setIsBusy(false);
    if (merged.ok) {
      hideDialog();
      if (merged.value === null) showToast({ kind: 'done', text: t('merge:nothing') });
      return;
    }
    const isStale = merged.problem.code === 'merge-again' || merged.problem.code.endsWith('-on-disk');
    if (isStale) lookAgain();
    setProblem(isStale ? t('merge:again') : problemText(text, merged.problem));
  };
  return (
    <Dialog
      title={t(path === null ? 'merge:title.disk' : 'merge:title.copy')}
      isOpen
      onOpenChange={hideDialog}
      size="lg"
      actions={<Actions questions={questions} isBusy={isBusy} onMerge={() => void merge()} />}
    >
      <Lead questions={questions} about={compared.about} />
      {(problem ?? (isAgain ? t('merge:again') : null)) !== null && (
        <InlineError>{problem ?? t('merge:again')}</InlineError>
      )}
      {questions.rows.length > 0 && (
        <QuestionTable questions={questions} about={compared.about} isDisk={path === null} />
      )}
    </Dialog>
  );
}

function Lead({ questions, about }: { questions: Questions; about: Comparison }) {
  const text = useText();
  const { t } = text;
  const { fitting, rows } = questions;
  const [isShown, setIsShown] = useState(false);
  const count = fitting.length;
  return (
    <>
      <p className={css.lead}>
        {whereText(text, about)} <b>{count === 0 ? t('merge:fitsNone') : t('merge:fits', { count })}</b>{' '}
        {count > 0 && (
          <AriaButton className={css.all ?? ''} aria-expanded={isShown} onPress={() => setIsShown(!isShown)}>
            {isShown ? t('merge:hide') : t('merge:show', { count })}
          </AriaButton>
        )}{' '}
        {rows.length > 0 && t('merge:asks', { count: rows.length })} {about.isTwoWay && t('merge:twoWay')}
      </p>
      {isShown && (
        <div className={css.well}>
          <ChangeList rows={fitting} label={t('merge:fits', { count })} />
        </div>
      )}
    </>
  );
}

export function whereText(text: Text, { fileName, savedAt, theirLast }: Comparison): string {
  const moment = momentText(text, savedAt);
  const device = deviceOf(fileName);
  if (device !== null) return `${text.t('merge:whereDevice', { fileName, moment, device })}.`;
  if (theirLast === null || theirLast.by === '') return `${text.t('merge:where', { fileName, moment })}.`;
  return `${text.t('merge:whereBy', { fileName, moment, by: theirLast.by })}.`;
}

const DOTS = 12;

function Actions({ questions, isBusy, onMerge }: { questions: Questions; isBusy: boolean; onMerge: () => void }) {
  const { t } = useText();
  const { rows, open } = questions;
  const chosen = rows.length - open;
  const isLocked = open > 0;
  return (
    <>
      <span className={css.progress} role="status">
        {rows.length <= DOTS && rows.map(({ id }, index) => <i key={id} className={index < chosen ? css.done : ''} />)}
        {rows.length > 0 && t('merge:chosen', { chosen, count: rows.length })}
      </span>
      <Button onPress={() => void keepMine(t('merge:keptMine', { fileName: '{{fileName}}' }))}>
        {t('merge:keepMine')}
      </Button>
      <Button
        variant="primary"
        isDisabled={isLocked}
        isPending={isBusy}
        onPress={onMerge}
        {...(isLocked && { icon: Lock, 'aria-describedby': 'merge-locked' })}
      >
        {t('merge:merge')}
      </Button>
      {isLocked && (
        <span id="merge-locked" className="vh">
          {t('merge:locked')}
        </span>
      )}
    </>
  );
}

/** Another name beside the file, with the moment in it. */
async function keepMine(told: string): Promise<void> {
  const { fileName } = currentStatus();
  const stamp = now().slice(0, 16).replace('T', ' ').replace(':', '.');
  const kept = await saveCopy(`${fileName.replace(/\.regie$/, '')} ${stamp}.regie`);
  if (kept !== null) showToast({ kind: 'done', text: told.replace('{{fileName}}', kept) });
}

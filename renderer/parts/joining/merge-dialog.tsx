import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useText } from '#renderer/store/settings.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { mergeRequirements } from '#src/commands/requirements/merge-requirements.ts';
import type { Problem } from '#src/base/result.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import css from './joining.module.css';
import { MergeChoices } from './merge-choices.tsx';
import { MergeHead } from './merge-head.tsx';
import { MergeKept } from './merge-kept.tsx';
import { choicesOf, useMergeDraft } from './use-merge-draft.ts';
import { PickOther } from './pick-other.tsx';

/** Several requirements into one: what they agree on comes along, where they differ a person says what counts. */
export function MergeDialog({ ids }: { ids: readonly RequirementId[] }) {
  const { t } = useText();
  const state = useMergeDraft(ids);
  const { draft, plan, open } = state;
  const [isPicking, setPicking] = useState(ids.length < 2);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (plan === null) return null;
  if (isPicking)
    return (
      <PickOther
        except={draft.ids}
        onPick={(id) => {
          state.change({ ids: [...draft.ids, id] });
          setPicking(false);
        }}
        onClose={() => (draft.ids.length < 2 ? hideDialog() : setPicking(false))}
      />
    );
  const merge = async (): Promise<void> => {
    const fields = { ...draft.fields, ...(draft.title !== null && { title: draft.title.trim() }) };
    const input = { ids: [...draft.ids], fields, ...choicesOf(draft) };
    const toast = t('joining:merged', { count: plan.records.length, code: plan.records[0]?.code ?? '' });
    const done = await runCommand(mergeRequirements, input, { isQuiet: true, toast });
    if (!done.ok) return setProblem(done.problem);
    hideDialog();
    if (draft.ids[0] !== undefined) reveal({ kind: 'requirement', id: draft.ids[0] });
  };
  return (
    <Dialog
      title={t('joining:mergeTitle', { count: plan.records.length })}
      size="lg"
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          {problem && <ProblemLine problem={problem} />}
          <span className={css.todo} role="status">
            {open > 0 ? t('joining:open', { count: open }) : ''}
          </span>
          <Button onPress={hideDialog}>{t('joining:cancel')}</Button>
          <Button variant="primary" isDisabled={open > 0 || draft.title?.trim() === ''} onPress={() => void merge()}>
            {t('joining:merge')}
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <MergeHead plan={plan} state={state} onAdd={() => setPicking(true)} />
        <MergeChoices plan={plan} state={state} />
        <MergeKept plan={plan} draft={draft} />
      </div>
    </Dialog>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const text = useText();
  return <InlineError>{problemText(text, problem)}</InlineError>;
}

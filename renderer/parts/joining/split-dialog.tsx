import { useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { find } from '#src/base/table.ts';
import type { Problem } from '#src/base/result.ts';
import { splitRequirement } from '#src/commands/requirements/split-requirement.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './joining.module.css';
import { type Part, SplitParts } from './split-parts.tsx';
import { SplitShared } from './split-shared.tsx';

/** One requirement into several: every part gets what the whole had. */
export function SplitDialog({ id }: { id: RequirementId }) {
  const requirement = useDossier((dossier) => find(dossier.requirements, id));
  return requirement === undefined ? null : <Split requirement={requirement} />;
}

function Split({ requirement }: { requirement: Requirement }) {
  const text = useText();
  const { t } = text;
  const { code, title, costOnceK, costYearK } = requirement;
  const [parts, setParts] = useState<readonly Part[]>([
    { id: requirement.id, title, costOnceK, costYearK },
    { id: freshId<RequirementId>(), title: '', costOnceK: null, costYearK: null },
  ]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isReady = parts.every((part) => part.title.trim() !== '');
  const split = async (): Promise<void> => {
    const [first, ...others] = parts.map((part) => ({ ...part, title: part.title.trim() }));
    if (first === undefined) return;
    const { id, ...kept } = first;
    const made = others.map(({ id: fresh, title: called, ...fields }) => ({ id: fresh, title: called, fields }));
    const toast = t('joining:splitDone', { code, count: parts.length });
    const done = await runCommand(splitRequirement, { id, first: kept, parts: made }, { isQuiet: true, toast });
    if (!done.ok) return setProblem(done.problem);
    hideDialog();
    reveal({ kind: 'requirement', id });
  };
  return (
    <Dialog
      title={t('joining:splitTitle', { code })}
      size="lg"
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          {problem && <InlineError>{problemText(text, problem)}</InlineError>}
          <span className={css.todo} role="status">
            {isReady ? '' : t('joining:needsTitles')}
          </span>
          <Button onPress={hideDialog}>{t('joining:cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={() => void split()}>
            {t('joining:split', { count: parts.length })}
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <SplitParts parts={parts} onChange={setParts} code={code} />
        <SplitShared requirement={requirement} />
      </div>
    </Dialog>
  );
}

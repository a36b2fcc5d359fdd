import { Lock } from 'lucide-react';
import { useState } from 'react';
import { type DecisionWish, hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useDocument } from '#renderer/store/document.ts';
import { showDecision } from '#renderer/store/deciding.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId, now } from '#renderer/store/fresh.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Problem } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { nextDecisionCode } from '#src/commands/decisions/next-decision-code.ts';
import { recordDecision } from '#src/commands/decisions/record-decision.ts';
import type { Case } from '#src/dossier/case.ts';
import type { DecisionId } from '#src/dossier/ids.ts';
import { CostsPart } from './record/costs-part.tsx';
import { firstDraft, inputOf } from './record/draft.ts';
import { missingIn } from './record/missing.ts';
import css from './record/record.module.css';
import { ReservationsPart } from './record/reservations-part.tsx';
import { StancesPart, TermsPart } from './record/said-part.tsx';
import { WhatPart } from './record/what-part.tsx';
import { WritePart } from './record/write-part.tsx';
import { today } from './today.ts';

/** Writes down what the clients decided; the button says what is missing until all is there. */
export function RecordDecision({ about }: { about: DecisionWish }) {
  const found = useDossier((dossier) => find(dossier.cases, about.case));
  return found === undefined ? null : <Record wish={about} of={found} />;
}

function Record({ wish, of }: { wish: DecisionWish; of: Case }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const [draft, setDraft] = useState(() => firstDraft(dossier, wish, today()));
  const [problem, setProblem] = useState<Problem | null>(null);
  const missing = missingIn(text, dossier, wish, draft);
  const replaced = find(dossier.decisions, wish.supersedes ?? '');
  const record = async (): Promise<void> => {
    const id = freshId<DecisionId>();
    const version = useDocument.getState().replica.seq;
    const input = inputOf(dossier, wish, draft, { id, version, at: now() });
    if (input === null) return;
    const toast = t('decisions:record.done', { code: nextDecisionCode(dossier) });
    const done = await runCommand(recordDecision, input, { isQuiet: true, toast });
    if (!done.ok) return setProblem(done.problem);
    hideDialog();
    showDecision(id);
  };
  const part = { draft, onChange: setDraft };
  return (
    <Dialog
      title={t('decisions:record.title', { title: of.title })}
      role="alertdialog"
      size="lg"
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          {problem && <InlineError>{problemText(text, problem)}</InlineError>}
          <span className={css.reason} role="status">
            {missing ?? ''}
          </span>
          <Button onPress={hideDialog}>{t('decisions:record.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={missing !== null}
            {...(missing !== null && { icon: Lock })}
            onPress={() => void record()}
          >
            {t('decisions:record.confirm')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <Note>
          {t('decisions:record.lead')}
          {replaced && ` ${t('decisions:record.replaces', { code: replaced.code })}`}
        </Note>
        <WhatPart {...part} wish={wish} />
        <StancesPart {...part} wish={wish} />
        <ReservationsPart {...part} />
        <TermsPart {...part} />
        <CostsPart {...part} />
        <WritePart {...part} />
      </div>
    </Dialog>
  );
}

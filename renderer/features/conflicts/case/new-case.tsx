import { useState } from 'react';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { select } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { hideCaseDialog } from '#renderer/features/conflicts/case-view.ts';
import { addCase } from '#src/commands/cases/add-case.ts';
import { type CaseKind, caseKinds } from '#src/dossier/case.ts';
import type { CaseId } from '#src/dossier/ids.ts';
import css from './case.module.css';
import { RequirementSelect } from './requirement-select.tsx';

/** Those the analysis can't see come first: they are what one adds by hand. */
const kindsByHand = caseKinds.toSorted((a, b) => Number(isSeen(a)) - Number(isSeen(b)));

function isSeen(kind: CaseKind): boolean {
  return !['term', 'order', 'payment', 'goal'].includes(kind);
}

type Draft = { readonly title: string; readonly kind: CaseKind; readonly requirement: string | null };

/** All who may hold a position are heard until one says otherwise. */
function addFrom({ title, kind, requirement }: Draft): void {
  const id = freshId<CaseId>();
  const stakes = currentDossier()
    .clients.filter((client) => client.kind !== 'ssc')
    .map((client) => ({ client: client.id, camp: null }));
  const requirements = requirement === null ? [] : [requirement];
  void runCommand(addCase, { id, title: title.trim(), kinds: [kind], requirements, stakes });
  select({ kind: 'case', id });
  hideCaseDialog();
}

/** A conflict that people see and the analysis can't. */
export function NewCase() {
  const { t } = useText();
  const [draft, setDraft] = useState<Draft>({ title: '', kind: 'term', requirement: null });
  const [isTried, setTried] = useState(false);
  const isNameless = draft.title.trim() === '';
  const add = (): void => {
    setTried(true);
    if (!isNameless) addFrom(draft);
  };
  return (
    <Dialog
      title={t('caseScreen:newTitle')}
      isOpen
      onOpenChange={hideCaseDialog}
      actions={
        <>
          <Button onPress={hideCaseDialog}>{t('caseScreen:cancel')}</Button>
          <Button variant="primary" onPress={add}>
            {t('caseScreen:add')}
          </Button>
        </>
      }
    >
      <Form
        draft={draft}
        onChange={(patch) => setDraft({ ...draft, ...patch })}
        onEnter={add}
        isWrong={isTried && isNameless}
      />
    </Dialog>
  );
}

interface FormProps {
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
  onEnter: () => void;
  isWrong: boolean;
}

function Form({ draft, onChange, onEnter, isWrong }: FormProps) {
  const { t } = useText();
  return (
    <div className={css.form}>
      <p className="muted">{t('caseScreen:newText')}</p>
      <TextField
        label={t('caseScreen:title')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
          else event.continuePropagation();
        }}
        autoFocus
        maxLength={500}
        error={isWrong ? t('caseScreen:titleNeeded') : undefined}
      />
      <Select
        label={t('caseScreen:kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={kindsByHand.map((value) => ({ value, label: t(`caseScreen:kinds.${value}`) }))}
      />
      <RequirementSelect
        label={t('caseScreen:requirement')}
        value={draft.requirement}
        onChange={(requirement) => onChange({ requirement })}
        none={t('caseScreen:noRequirement')}
      />
    </div>
  );
}

import { type FormEvent, useId, useState } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import css from './dialogs.module.css';

type Draft = Omit<Assignment, 'id' | 'phase'>;

/** What the clients share: name, contract and budget, changed in one edit. */
export function DossierDetails() {
  const { t } = useText();
  const form = useId();
  const { id: _, phase: __, ...assignment } = useDossier(assignmentOf);
  const [draft, setDraft] = useState<Draft>(assignment);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const patch = { ...draft, title: draft.title.trim(), subtitle: draft.subtitle.trim() };
    void runCommand(editAssignment, { patch });
    hideDialog();
  };
  return (
    <Dialog
      title={t('frame:assignment.title')}
      isOpen
      onOpenChange={hideDialog}
      actions={
        <>
          <Button onPress={hideDialog}>{t('frame:assignment.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={draft.title.trim() === ''}>
            {t('frame:assignment.apply')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        <Fields draft={draft} onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))} />
      </form>
    </Dialog>
  );
}

function Fields({ draft, onChange }: { draft: Draft; onChange: (patch: Partial<Draft>) => void }) {
  const { t } = useText();
  const budget = (field: 'budgetOnceK' | 'budgetYearK', label: string) => (
    <NumberField
      label={label}
      unit={t('frame:details.thousands')}
      minValue={0}
      maxValue={1e9}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <TextField
        label={t('frame:assignment.name')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        autoFocus
        maxLength={500}
      />
      <TextField
        label={t('frame:assignment.subtitle')}
        value={draft.subtitle}
        onChange={(subtitle) => onChange({ subtitle })}
        maxLength={500}
      />
      <NumberField
        label={t('frame:assignment.years')}
        unit={t('frame:assignment.yearsUnit')}
        minValue={1}
        maxValue={50}
        formatOptions={{ maximumFractionDigits: 0 }}
        value={draft.contractYears}
        onChange={(contractYears) => onChange({ contractYears: contractYears ?? draft.contractYears })}
      />
      <div className={css.pair}>
        {budget('budgetOnceK', t('frame:assignment.budgetOnce'))}
        {budget('budgetYearK', t('frame:assignment.budgetYear'))}
      </div>
      <p className={css.hint}>{t('frame:assignment.budgetHint')}</p>
    </>
  );
}

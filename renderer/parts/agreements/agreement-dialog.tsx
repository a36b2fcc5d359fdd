import { useState } from 'react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { FormDialog } from '#renderer/parts/forms/form-dialog.tsx';
import type { AgreementDraft } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { find } from '#src/base/table.ts';
import { addAgreement, editAgreement, removeAgreement } from '#src/commands/records/agreement-commands.ts';
import { type Agreement, agreementKinds, blankAgreement } from '#src/dossier/agreement.ts';
import type { AgreementId } from '#src/dossier/ids.ts';
import { aboutText } from '#src/views/relations/about-text.ts';
import { DayField } from './day-field.tsx';
import css from './forms.module.css';
import { OwnerField } from './owner-field.tsx';
import { PartyPicker } from './party-picker.tsx';
import { RhythmField } from './rhythm-field.tsx';

type Fields = Omit<Agreement, 'id' | 'order'>;

/** [AG16] Something agreed on: what, between whom, who sees to it, by when and how one sees that it is kept. */
export function NewAgreement({ draft }: { draft: AgreementDraft }) {
  const { t } = useText();
  const [fields, setFields] = useState<Fields>({ title: '', ...blankAgreement, isShared: true, ...draft });
  const add = (): void => {
    const id = freshId<AgreementId>();
    void runCommand(addAgreement, { id, fields: trimmed(fields) }, { toast: t('agreements:form.added') });
  };
  return (
    <Form
      title={t('agreements:form.title')}
      confirm={t('agreements:form.confirm')}
      fields={fields}
      onChange={setFields}
      onConfirm={add}
    />
  );
}

export function EditAgreement({ id }: { id: AgreementId }) {
  const agreement = useDossier((dossier) => find(dossier.agreements, id));
  return agreement === undefined ? null : <Editing agreement={agreement} />;
}

function Editing({ agreement: { id, order: _, ...before } }: { agreement: Agreement }) {
  const { t } = useText();
  const [fields, setFields] = useState<Fields>(before);
  return (
    <Form
      title={t('agreements:form.edit')}
      confirm={t('agreements:form.keep')}
      fields={fields}
      onChange={setFields}
      onConfirm={() => void runCommand(editAgreement, { id, patch: trimmed(fields) })}
      onRemove={() => void runCommand(removeAgreement, { id }, { toast: t('agreements:form.removed') })}
    />
  );
}

function trimmed(fields: Fields): Fields {
  const { title, owner, monitoring, where, text } = fields;
  return {
    ...fields,
    title: title.trim(),
    owner: owner.trim(),
    monitoring: monitoring.trim(),
    where: where.trim(),
    text: text.trim(),
  };
}

interface FormProps {
  title: string;
  confirm: string;
  fields: Fields;
  onChange: (fields: Fields) => void;
  onConfirm: () => void;
  onRemove?: () => void;
}

function Form({ title, confirm, fields, onChange, onConfirm, onRemove }: FormProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const set = (patch: Partial<Fields>): void => onChange({ ...fields, ...patch });
  const source = aboutText(text, dossier, fields.source);
  const day = today();
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      missing={fields.title.trim() === '' ? t('agreements:form.missing') : null}
      onConfirm={onConfirm}
      onRemove={onRemove}
    >
      {source !== '' && <p className="muted">{t('agreements:form.source', { what: source })}</p>}
      <TextField
        label={t('agreements:form.what')}
        value={fields.title}
        maxLength={500}
        autoFocus
        onChange={(words) => set({ title: words })}
      />
      <SegmentedControl
        label={t('agreements:form.kind')}
        segments={agreementKinds.map((value) => ({ value, label: t(`agreements:kinds.${value}Long`) }))}
        value={fields.kind}
        onChange={(kind) => set({ kind })}
      />
      <PartyPicker label={t('agreements:form.between')} value={fields} onChange={set} />
      <div className={css.pair}>
        <OwnerField value={fields.owner} onChange={(owner) => set({ owner })} />
        <DayField
          label={t('agreements:form.due')}
          value={fields.dueOn}
          none={t('agreements:form.dueNone')}
          today={day}
          onChange={(dueOn) => set({ dueOn })}
        />
      </div>
      <div className={css.pair}>
        <TextField
          label={t('agreements:form.monitoring')}
          value={fields.monitoring}
          maxLength={500}
          placeholder={t('agreements:form.monitoringExample')}
          onChange={(monitoring) => set({ monitoring })}
        />
        <RhythmField
          label={t('agreements:form.every')}
          value={fields.monitorEveryDays}
          onChange={(monitorEveryDays) => set({ monitorEveryDays })}
        />
      </div>
      <Rest fields={fields} set={set} />
    </FormDialog>
  );
}

function Rest({ fields, set }: { fields: Fields; set: (patch: Partial<Fields>) => void }) {
  const { t } = useText();
  return (
    <>
      <TextField
        label={t('agreements:form.where')}
        value={fields.where}
        maxLength={500}
        onChange={(where) => set({ where })}
      />
      <TextArea label={t('agreements:form.text')} rows={2} value={fields.text} onChange={(text) => set({ text })} />
      <Checkbox
        isSelected={fields.isShared}
        onChange={(isShared) => set({ isShared })}
        note={fields.isShared ? undefined : <PrivateMark label={t('agreements:private')} />}
      >
        {t('agreements:form.shared')}
      </Checkbox>
    </>
  );
}

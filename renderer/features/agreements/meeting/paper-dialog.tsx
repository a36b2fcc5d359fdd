import { useState } from 'react';
import { DayField } from '#renderer/parts/agreements/day-field.tsx';
import { FormDialog } from '#renderer/parts/forms/form-dialog.tsx';
import css from '#renderer/parts/agreements/forms.module.css';
import { OwnerField } from '#renderer/parts/agreements/owner-field.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { addPaper, editPaper, removePaper } from '#src/commands/records/agreement-commands.ts';
import type { PaperId } from '#src/dossier/ids.ts';
import { blankPaper, type Paper, paperKinds } from '#src/dossier/paper.ts';

type Fields = Omit<Paper, 'id' | 'order'>;

/** Where a document lives: a path or a name, never the document itself. */
export function PaperDialog({ id }: { id: PaperId | null }) {
  const { t } = useText();
  const known = useDossier((dossier) => (id === null ? undefined : find(dossier.papers, id)));
  const [fields, setFields] = useState<Fields>(() => fieldsOf(known));
  if (id !== null && known === undefined) return null;
  const keep = (): void => {
    const said = { ...fields, title: fields.title.trim(), where: fields.where.trim(), owner: fields.owner.trim() };
    if (id !== null) return void runCommand(editPaper, { id, patch: said });
    void runCommand(addPaper, { id: freshId<PaperId>(), fields: said }, { toast: t('agreements:papers.added') });
  };
  return (
    <FormDialog
      title={t(id === null ? 'agreements:papers.addTitle' : 'agreements:papers.editTitle')}
      confirm={t(id === null ? 'agreements:form.confirm' : 'agreements:form.keep')}
      missing={fields.title.trim() === '' ? t('agreements:papers.missing') : null}
      onConfirm={keep}
      onRemove={
        id === null ? undefined : () => void runCommand(removePaper, { id }, { toast: t('agreements:papers.removed') })
      }
    >
      <PaperFields fields={fields} onChange={setFields} />
    </FormDialog>
  );
}

function fieldsOf(known: Paper | undefined): Fields {
  if (known === undefined) return { title: '', ...blankPaper };
  const { id: _, order: __, ...fields } = known;
  return fields;
}

function PaperFields({ fields, onChange }: { fields: Fields; onChange: (fields: Fields) => void }) {
  const { t } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const set = (patch: Partial<Fields>): void => onChange({ ...fields, ...patch });
  return (
    <>
      <TextField
        label={t('agreements:papers.columns.title')}
        value={fields.title}
        maxLength={500}
        autoFocus
        onChange={(title) => set({ title })}
      />
      <div className={css.pair}>
        <Select
          label={t('agreements:papers.columns.kind')}
          options={paperKinds.map((value) => ({ value, label: t(`agreements:papers.kinds.${value}`) }))}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
        />
        <OwnerField value={fields.owner} onChange={(owner) => set({ owner })} />
      </div>
      <TextField
        label={t('agreements:papers.columns.where')}
        value={fields.where}
        maxLength={500}
        placeholder={t('agreements:papers.whereExample')}
        onChange={(where) => set({ where })}
      />
      <div className={css.pair}>
        <Select
          label={t('agreements:papers.to')}
          options={[
            { value: 'none', label: t('agreements:papers.nobody') },
            ...suppliers.toSorted(byOrder).map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          value={fields.supplier ?? 'none'}
          onChange={(supplier) => set({ supplier: supplier === 'none' ? null : supplier })}
        />
        <DayField
          label={t('agreements:papers.columns.handed')}
          value={fields.handedOverOn}
          none={t('agreements:papers.notYet')}
          today={today()}
          onChange={(handedOverOn) => set({ handedOverOn })}
        />
      </div>
    </>
  );
}

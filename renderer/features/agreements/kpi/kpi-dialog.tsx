import { useState } from 'react';
import { DayField } from '#renderer/parts/agreements/day-field.tsx';
import { FormDialog } from '#renderer/parts/forms/form-dialog.tsx';
import css from '#renderer/parts/agreements/forms.module.css';
import { today } from '#renderer/parts/cases/today.ts';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { setAgreementsShown } from '#renderer/store/agreements.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { find } from '#src/base/table.ts';
import { addKpi, editKpi, removeKpi } from '#src/commands/records/agreement-commands.ts';
import type { KpiId } from '#src/dossier/ids.ts';
import { blankKpi, type Kpi, kpiDirections, kpiKinds } from '#src/dossier/kpi.ts';
import { partyChoices } from '#src/views/agreements/between.ts';

type Fields = Omit<Kpi, 'id' | 'order'>;

/** What is measured, who owns it on the client's side, and what it should come to. */
export function KpiDialog({ id }: { id: KpiId | null }) {
  const { t } = useText();
  const known = useDossier((dossier) => (id === null ? undefined : find(dossier.kpis, id)));
  const [fields, setFields] = useState<Fields>(() => fieldsOf(known));
  if (id !== null && known === undefined) return null;
  const keep = (): void => {
    const said = { ...fields, title: fields.title.trim(), unit: fields.unit.trim() };
    if (id !== null) return void runCommand(editKpi, { id, patch: said });
    const fresh = freshId<KpiId>();
    void runCommand(addKpi, { id: fresh, fields: said }, { toast: t('agreements:kpi.added') });
    setAgreementsShown({ kpi: fresh });
  };
  return (
    <FormDialog
      title={t(id === null ? 'agreements:kpi.addTitle' : 'agreements:kpi.editTitle')}
      confirm={t(id === null ? 'agreements:form.confirm' : 'agreements:form.keep')}
      missing={fields.title.trim() === '' ? t('agreements:kpi.missing') : null}
      onConfirm={keep}
      onRemove={
        id === null ? undefined : () => void runCommand(removeKpi, { id }, { toast: t('agreements:kpi.removed') })
      }
    >
      <KpiFields fields={fields} onChange={setFields} />
    </FormDialog>
  );
}

function fieldsOf(known: Kpi | undefined): Fields {
  if (known === undefined) return { title: '', ...blankKpi };
  const { id: _, order: __, ...fields } = known;
  return fields;
}

function KpiFields({ fields, onChange }: { fields: Fields; onChange: (fields: Fields) => void }) {
  const { t } = useText();
  const set = (patch: Partial<Fields>): void => onChange({ ...fields, ...patch });
  return (
    <>
      <TextField
        label={t('agreements:kpi.columns.what')}
        value={fields.title}
        maxLength={500}
        autoFocus
        onChange={(title) => set({ title })}
      />
      <SegmentedControl
        label={t('agreements:kpi.kind')}
        segments={kpiKinds.map((value) => ({ value, label: t(`agreements:kpi.kinds.${value}`) }))}
        value={fields.kind}
        onChange={(kind) => set({ kind })}
      />
      <div className={css.pair}>
        <Select
          label={t('agreements:kpi.direction')}
          options={kpiDirections.map((value) => ({ value, label: t(`agreements:kpi.directions.${value}`) }))}
          value={fields.direction}
          onChange={(direction) => set({ direction })}
        />
        <NumberField
          label={t('agreements:kpi.columns.target')}
          value={fields.target}
          onChange={(target) => set({ target })}
        />
        <TextField
          label={t('agreements:kpi.unit')}
          value={fields.unit}
          maxLength={40}
          placeholder={t('agreements:kpi.unitExample')}
          onChange={(unit) => set({ unit })}
        />
      </div>
      <Owners fields={fields} set={set} />
      <div className={css.pair}>
        <DayField
          label={t('agreements:kpi.rampUntil')}
          value={fields.rampUpUntil}
          none={t('agreements:kpi.rampNone')}
          today={today()}
          onChange={(rampUpUntil) => set({ rampUpUntil })}
        />
        <NumberField
          label={t('agreements:kpi.tolerance')}
          minValue={0}
          value={fields.tolerance}
          onChange={(tolerance) => set({ tolerance })}
        />
      </div>
    </>
  );
}

function Owners({ fields, set }: { fields: Fields; set: (patch: Partial<Fields>) => void }) {
  const text = useText();
  const { t } = text;
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const options = (kind: string) => [
    { value: 'none', label: t('agreements:kpi.nobody') },
    ...partyChoices(text, { clients, suppliers })
      .filter(({ key }) => key.startsWith(`${kind} `))
      .map(({ key, look }) => ({
        value: key.slice(kind.length + 1),
        label: look.name,
        glyph: <PartyMark party={look} size="xs" />,
      })),
  ];
  const idOf = (chosen: string): string | null => (chosen === 'none' ? null : chosen);
  return (
    <div className={css.pair}>
      <Select
        label={t('agreements:kpi.ownerOf')}
        options={options('client')}
        value={fields.owner ?? 'none'}
        onChange={(chosen) => set({ owner: idOf(chosen) })}
      />
      <Select
        label={t('agreements:kpi.supplierOf')}
        options={options('supplier')}
        value={fields.supplier ?? 'none'}
        onChange={(chosen) => set({ supplier: idOf(chosen) })}
      />
    </div>
  );
}
